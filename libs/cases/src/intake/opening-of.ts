import { type LocalDate } from '#deadlines';
import { type CaseRecord } from '../case-record.js';

/** The day for which a complaint that came too early waits. */
export interface Opening {
  readonly opensOn: LocalDate;
  /** Whether it was noticed that the day has come. */
  readonly reached: boolean;
}

/** What a waiting case waits for; nothing for any other, and where no day is known. */
export function openingOf({ state, file }: CaseRecord): Opening | undefined {
  const { outcome, opensOn } = state.admissibility ?? {};
  if (state.ended || outcome !== 'notYet' || opensOn === undefined) {
    return undefined;
  }
  return { opensOn, reached: file.openedOn !== null && file.openedOn >= opensOn };
}
