import { type StepRequest } from '#procedure';

/** What was answered about a case, as far as later requests point at it. */
export interface Answered {
  readonly id?: string;
  readonly personId?: string;
  readonly caseId?: string;
  readonly loginCode?: string;
  readonly password?: string;
  readonly partyId?: string;
  readonly code?: string | null;
  readonly sittingDay?: Pointed;
  readonly case?: CaseAnswered | null;
}

export interface CaseAnswered {
  readonly version: number;
  readonly points: readonly Pointed[] | null;
  readonly pieces: readonly Pointed[] | null;
  readonly messages: readonly Pointed[] | null;
  readonly announcedPersons: readonly Pointed[] | null;
  readonly commitments: readonly Pointed[] | null;
  readonly hearingDates: readonly Pointed[] | null;
  readonly summary: Pointed | null;
}

interface Pointed {
  readonly id: string;
}

/** What was answered last in a story, by the name of the root field. */
export type Said = Readonly<Record<string, Answered | undefined>>;

type Values = Readonly<Record<string, unknown>>;

/** One request. */
export interface Stop {
  /** A root field such as `Query.case`, with what is special about this request behind it. */
  readonly asks: string;
  /** An office of the cast, `complainant` or `visitor`. */
  readonly by: string;
  /** The variables of a query, or the input of a mutation without key, case and version; from what was said before. */
  readonly given?: Values | ((said: Said, caseOf: (story: string) => string) => Values);
  /** In the case of another story, at its version. */
  readonly inCaseOf?: string;
  /** The code with which it is refused; absent for a good end. */
  readonly refusedAs?: string;
  /** The same request as the one before. */
  readonly again?: boolean;
}

/** Something that the API does not offer yet, done by the secretary. */
export interface Event {
  readonly happens: StepRequest;
}

/** From here on it is another day. */
export interface NewDay {
  readonly day: string;
}

/** What happens to one case. The first complaint that is filed or registered in it makes the case. */
export interface Story {
  readonly name: string;
  readonly lines: readonly (Stop | Event | NewDay)[];
}

/** Somebody sends a mutation. */
export function does(by: string, mutation: string, given: Stop['given'] = {}): Stop {
  return { asks: `Mutation.${mutation}`, by, given };
}

/** Somebody asks something. */
export function asks(by: string, query: string, given: Stop['given'] = {}): Stop {
  return { asks: `Query.${query}`, by, given };
}

/** A request that is refused with that code. */
export function refused(refusedAs: string, stop: Stop): Stop {
  return { ...stop, refusedAs };
}

/** The piece that was laid last, as whoever did this saw it. */
export function lastPiece(answered: Answered | undefined): { pieceId: string | undefined } {
  return { pieceId: answered?.case?.pieces?.at(-1)?.id };
}

/** Every point of a complaint is admitted. */
export function everyPoint(answered: Answered | undefined): { points: { point: string; outcome: string }[] } {
  return { points: (answered?.case?.points ?? []).map(({ id }) => ({ point: id, outcome: 'admitted' })) };
}
