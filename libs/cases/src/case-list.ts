import { type LocalDate } from '#deadlines';
import { type CaseRecord } from './case-record.js';
import { type PartyQuestion, type PartyTokens } from './search/search-index.service.js';

/** What a list of cases is narrowed to: procedure facts, and who is in them. What is absent does not narrow. */
export interface CaseFilter extends PartyQuestion {
  readonly stages?: readonly string[] | undefined;
  readonly subjects?: readonly string[] | undefined;
  /** Ids of participants. */
  readonly participants?: readonly string[] | undefined;
  readonly number?: string | undefined;
  /** Only cases whose next deadline lies before this day. */
  readonly overdueOn?: LocalDate | undefined;
  readonly receivedFrom?: LocalDate | undefined;
  readonly receivedUntil?: LocalDate | undefined;
}

/** The same as a statement takes it: who is in a case is looked for by tokens. */
export interface NarrowedList extends Omit<CaseFilter, keyof PartyQuestion>, PartyTokens {}

export const caseOrders = ['deadlineFirst', 'newestFirst', 'oldestFirst'] as const;
export type CaseOrder = (typeof caseOrders)[number];

/** A place in a list: after the case with this id, which sorts by this key. */
export interface ListPlace {
  readonly key: string | null;
  readonly id: string;
}

export interface ListPosition {
  readonly order: CaseOrder;
  readonly after: ListPlace | undefined;
  readonly limit: number;
}

export interface CasePage {
  readonly records: readonly CaseRecord[];
  readonly hasNextPage: boolean;
}

/** Where a case stands in an order. */
export function placeOf({ file }: CaseRecord, order: CaseOrder): ListPlace {
  return { id: file.id, key: order === 'deadlineFirst' ? file.nextDueOn : file.filedAt };
}
