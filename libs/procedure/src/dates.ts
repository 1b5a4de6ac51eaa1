import { compareDays, isLocalDate, type LocalDate } from '#deadlines';
import { eventMoments, leadsBack, stagesAfter, stepEvents, type StepName, type StepRule } from '#regulation';
import type { CaseState } from './case-state.js';
import { type Refusal, refuse } from './refusal.js';

/** A day in a request, with the name the request gives it. */
export interface NamedDay {
  readonly field: string;
  readonly day: LocalDate;
}

/** Why a day cannot be right: it does not exist, or it is still to come. */
export function impossibleDay({ field, day }: NamedDay, today: LocalDate, rule: string): Refusal | undefined {
  if (!isLocalDate(day)) {
    return refuse('dateDoesNotExist', rule, { missing: [field], details: { field, value: String(day) } });
  }
  return compareDays(day, today) > 0
    ? refuse('dateInFuture', rule, { missing: [field], details: { field, day, latest: today } })
    : undefined;
}

/** Why a day cannot be right beside another: it lies before what precedes it. */
export function dayBefore({ field, day }: NamedDay, earliest: LocalDate, rule: string): Refusal | undefined {
  return compareDays(day, earliest) < 0
    ? refuse('dateBeforePredecessor', rule, { missing: [field], details: { field, day, earliest } })
    : undefined;
}

/**
 * What the day of a step must not lie before; undefined when nothing precedes it. A step that moves the case comes
 * after what brought the case where it stands; a step beside the procedure only after the receipt of the complaint.
 */
export function predecessorOf(state: CaseState | undefined, step: StepName, rule: StepRule): LocalDate | undefined {
  if (!state || (stagesAfter(rule).length === 0 && !leadsBack(rule))) {
    return state?.receivedOn;
  }
  const events: readonly string[] = stepEvents[step];
  const earlier = state.moments
    .filter(({ event, moment }) => events.includes(event) && eventMoments[event].some((own) => own === moment))
    .map(({ day }) => day);
  return [state.stageSince, ...earlier].toSorted(compareDays).at(-1);
}

/** Why a day that may lie ahead cannot be right: it lies before the act itself. */
export function tooEarly(
  { field, day }: NamedDay,
  earliest: LocalDate,
  { source }: StepRule,
  step: StepName,
): Refusal | undefined {
  const refusal = dayBefore({ field, day }, earliest, `steps.${step}`);
  return refusal && { ...refusal, source };
}
