import { addDays, type Calendar, compareDays, type LocalDate } from '#deadlines';
import { type CaseState, type Deadline, deadlinesOf, onTrack } from '#procedure';
import { type BoardDecision, boardDecisions, type Regulation, type Term } from '#regulation';

/** Why somebody can go further: the board deviates, decided otherwise, does not decide in time, or nothing more is decided. */
export const furtherReasons = ['deviates', 'decided', 'decisionStaysOut', 'issued'] as const;
export type FurtherReason = (typeof furtherReasons)[number];

/** What the complainant can do after an advice, a ruling or an answer. */
export interface Afterwards {
  readonly because: FurtherReason;
  /** Where to go, in the order of the regulation. */
  readonly forums: readonly string[];
  /** The first day on which it is open; absent while that cannot be reckoned. */
  readonly from?: LocalDate;
  readonly open: boolean;
  readonly source: string;
}

interface Place {
  readonly regulation: Regulation;
  readonly state: CaseState;
  readonly today: LocalDate;
  readonly calendar: Calendar;
}

/** What is open to the complainant, as the regulation says; undefined where it says nothing, or nothing was issued yet. */
export function afterwardsOf({ regulation, ...rest }: Place): Afterwards | undefined {
  const place = { ...rest, regulation: onTrack(regulation, rest.state.facts) };
  if (!place.state.outcome) {
    return undefined;
  }
  return place.state.boardDecision ? afterDecision(place) : (whileDecisionStaysOut(place) ?? afterIssuing(place));
}

function afterDecision({ regulation, state, today }: Place): Afterwards | undefined {
  const { outcome, on } = state.boardDecision ?? {};
  return outcome && on !== undefined ? toldOf(regulation, outcome, { from: on, today }) : undefined;
}

/** What is told of a decision that was made, or that silence counts as. */
function toldOf(
  { outcome: rules }: Regulation,
  decision: BoardDecision,
  { from, today }: { readonly from: LocalDate; readonly today: LocalDate },
): Afterwards | undefined {
  const { nextInstance } = rules ?? {};
  const told =
    nextInstance?.mention === 'always' || (nextInstance?.mention === 'onDeviation' && decision !== 'adopted');
  return nextInstance && told
    ? {
        because: decision === 'adopted' ? 'decided' : 'deviates',
        forums: nextInstance.forums,
        from,
        open: compareDays(from, today) <= 0,
        source: nextInstance.source,
      }
    : undefined;
}

/** Where a decision is still owed: the day after the last day on which it is in time. */
function whileDecisionStaysOut(place: Place): Afterwards | undefined {
  const { regulation } = place;
  const owed = regulation.steps.decideOnAdvice && regulation.outcome?.decision?.duty !== 'none';
  return owed ? (afterSilence(place) ?? openAfterSilence(place)) : undefined;
}

/** Where silence is a decision: from the day after the last one, as after such a decision. Where forums are named, those are told. */
function afterSilence(place: Place): Afterwards | undefined {
  const due = decisionDue(place)?.due;
  const onLapse = onLapseOf(place, decisionDue(place));
  const decision = boardDecisions.find((one) => one === onLapse?.outcome);
  return onLapse?.effect === 'deemedDecision' && decision && due !== undefined && !wayOut(place)
    ? toldOf(place.regulation, decision, { from: addDays(due, 1), today: place.today })
    : undefined;
}

function openAfterSilence(place: Place): Afterwards | undefined {
  const way = wayOut(place);
  const due = way?.deadline?.due;
  const from = due === undefined ? undefined : addDays(due, 1);
  return (
    way && {
      because: 'decisionStaysOut',
      forums: way.forums,
      ...(from === undefined ? {} : { from }),
      open: from !== undefined && compareDays(from, place.today) <= 0,
      source: way.source,
    }
  );
}

interface WayOut {
  readonly forums: readonly string[];
  readonly source: string;
  readonly deadline: Deadline | undefined;
}

/** What the regulation says of a decision that stays out: as the next instance, or as what follows when its term lapses. */
function wayOut(place: Place): WayOut | undefined {
  const deadline = decisionDue(place);
  const { nextInstance } = place.regulation.outcome ?? {};
  if (nextInstance?.whenDecisionStaysOut === 'yes') {
    return { forums: nextInstance.forums, source: nextInstance.source, deadline };
  }
  const onLapse = onLapseOf(place, deadline);
  return onLapse && opensForums(onLapse)
    ? { forums: onLapse.forums ?? [], source: onLapse.source, deadline }
    : undefined;
}

/** The last day of the board, as long as it did not decide. */
function decisionDue({ regulation, state, today, calendar }: Place): Deadline | undefined {
  const awaited = (name: string) => regulation.terms[name]?.metBy?.startsWith('boardDecisionMade.') === true;
  return deadlinesOf(regulation, state, today, calendar).find(
    ({ term, direction, metOn }) => awaited(term) && direction !== 'notBefore' && metOn === undefined,
  );
}

type OnLapse = NonNullable<Term['onLapse']>;

function onLapseOf({ regulation }: Place, deadline: Deadline | undefined): OnLapse | undefined {
  return deadline && regulation.terms[deadline.term]?.onLapse;
}

function opensForums({ effect, forums = [] }: OnLapse): boolean {
  return effect === 'opensNextInstance' || (effect === 'deemedDecision' && forums.length > 0);
}

/** Where nothing more is decided, the next instance is open from the day of the ruling or the answer. */
function afterIssuing({ regulation, state, today }: Place): Afterwards | undefined {
  const { nextInstance } = regulation.outcome ?? {};
  const on = state.outcome?.on;
  return nextInstance?.mention === 'always' && on !== undefined && !regulation.steps.decideOnAdvice
    ? {
        because: 'issued',
        forums: nextInstance.forums,
        from: on,
        open: compareDays(on, today) <= 0,
        source: nextInstance.source,
      }
    : undefined;
}
