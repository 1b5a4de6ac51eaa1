import { type Calendar, type LocalDate, localDateOf } from '#deadlines';
import { type CaseEvent, type CaseState, type Deadline, deadlinesOf, type HearingPlace } from '#procedure';
import { type Letter, type Regulation } from '#regulation';

/** A day that a letter names. */
export interface NamedDeadline {
  readonly term: string;
  readonly on: string;
  readonly force: string;
  readonly due: LocalDate;
}

/**
 * What a letter needs besides its words. Procedure facts and ids only: what was written stands sealed among the contents of
 * the case, under the ids in `contents`.
 */
export interface LetterData {
  readonly outcome?: string;
  /** The reason of a hold, a forwarding or an ending, as a word of the vocabulary. */
  readonly reason?: string;
  /** The names of the grounds on which a decision rests. */
  readonly grounds?: readonly string[];
  /** Where the regulation says so. */
  readonly sources?: readonly string[];
  /** The keys of the forums to go to, in the order of the regulation. */
  readonly forums?: readonly string[];
  readonly opensOn?: LocalDate;
  /** What is missing, as words of the vocabulary. */
  readonly missing?: readonly string[];
  /** What the letter tells of, by its id. */
  readonly contents: readonly string[];
  /** The days that began with this act, or that it moved. */
  readonly deadlines: readonly NamedDeadline[];
  /** To whom it goes, by id, where the recipient is several people. */
  readonly people?: readonly string[];
  /** The hearing to which it invites; the address stands sealed under the id. */
  readonly hearing?: {
    readonly on: LocalDate;
    readonly startsAt?: string;
    readonly place: HearingPlace;
    readonly contentId?: string;
  };
  /** That the letter has to warn: this procedure stops no term elsewhere. */
  readonly stopsNoTermElsewhere?: true;
}

/** An event with the case before and after it. */
export interface Moment {
  readonly before: CaseState | undefined;
  readonly event: CaseEvent;
  readonly after: CaseState;
}

/** Letters with which somebody is sent away, perhaps to another forum, where a term may be running. */
const sendingAway: readonly Letter[] = [
  'refusal',
  'referral',
  'forwarding',
  'handover',
  'discontinuation',
  'nextInstanceNotice',
  'objectionDecision',
];

const ids = ['contentId', 'motivationId', 'redactionId', 'pieceId', 'personId', 'commitmentId'] as const;

/** Everything of an event that can be in a letter; each only where the event says it. */
type Said = Readonly<
  Partial<Record<(typeof ids)[number], string>> & {
    outcome?: string;
    finding?: string;
    reason?: string;
    because?: string;
    forum?: string;
    refersTo?: readonly string[];
    grounds?: readonly string[];
    basis?: readonly { readonly source: string }[];
    source?: string;
    opensOn?: LocalDate;
    missing?: readonly string[];
    points?: readonly { readonly motivationId?: string }[];
    commitments?: readonly { readonly contentId?: string }[];
  }
>;

/** The data of a letter that goes out with an event. */
export function letterData(letter: Letter, moment: Moment, regulation: Regulation, calendar: Calendar): LetterData {
  const said = moment.event.data as Said;
  const warns = sendingAway.includes(letter) && said.outcome !== 'upheld';
  return {
    ...defined({ outcome: said.finding ?? said.outcome, reason: said.reason ?? said.because, opensOn: said.opensOn }),
    ...filled({
      grounds: said.grounds ?? [],
      sources: [...new Set([...(said.basis ?? []).map(({ source }) => source), ...listed(said.source)])],
      forums: said.refersTo ?? listed(said.forum),
      missing: said.missing ?? [],
    }),
    contents: [...new Set(contentsOf(said))],
    deadlines: deadlinesWith(moment, regulation, calendar),
    ...(warns && { stopsNoTermElsewhere: true }),
  };
}

function contentsOf(said: Said): string[] {
  const ofPoints = (said.points ?? []).flatMap(({ motivationId }) => listed(motivationId));
  const promised = (said.commitments ?? []).flatMap(({ contentId }) => listed(contentId));
  return [...ids.flatMap((name) => listed(said[name])), ...ofPoints, ...promised];
}

/** The deadlines that were not there before the event, or had another last day; on the day on which it was recorded. */
function deadlinesWith({ before, event, after }: Moment, regulation: Regulation, calendar: Calendar): NamedDeadline[] {
  const today = localDateOf(event.recordedAt, regulation.timeZone);
  const known = new Set(before ? deadlinesOf(regulation, before, today, calendar).map(nameOf) : []);
  return deadlinesOf(regulation, after, today, calendar)
    .filter((deadline) => deadline.metOn === undefined && !known.has(nameOf(deadline)))
    .flatMap(({ term, on, force, due }) => (due === undefined ? [] : [{ term, on, force, due }]));
}

function nameOf({ term, run, due }: Deadline): string {
  return `${term} ${run} ${due ?? ''}`;
}

const listed = (value: string | undefined): string[] => (value === undefined ? [] : [value]);

function defined<T extends object>(values: T): { [K in keyof T]?: NonNullable<T[K]> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;
}

function filled<T extends Record<string, readonly string[]>>(lists: T): Partial<T> {
  return Object.fromEntries(Object.entries(lists).filter(([, list]) => list.length > 0)) as Partial<T>;
}
