import { type Calendar, compareDays, isLocalDate, type LocalDate } from '#deadlines';
import type { Regulation } from '#regulation';
import type { CaseFacts, PriorStepFacts } from './facts.js';
import { forumsOf, type GroundFinding, groundFindings, opening } from './grounds.js';

/** Whether this is the right door. Advice: anybody may file anyway, and only the committee refuses. */
export interface IntakeAdvice {
  /** `undecided`: facts are missing, or the regulation leaves it to the committee. */
  readonly answer: 'yes' | 'notYet' | 'no' | 'undecided';
  /** The grounds that apply, or might. */
  readonly grounds: readonly GroundFinding[];
  /** With `notYet`: the first day on which the complaint is not too early, where the facts tell. */
  readonly opensOn?: LocalDate;
  /** With `no`: forums that can help; empty when the regulation names none. */
  readonly refersTo: readonly string[];
  /** What is not answered yet and could change the answer. */
  readonly missing: readonly string[];
}

/** What the regulation says to somebody who would file today with these facts. */
export function adviseIntake(
  regulation: Regulation,
  facts: Partial<CaseFacts>,
  today: LocalDate,
  calendar: Calendar,
): IntakeAdvice {
  const credible = withoutDaysToCome(facts, today);
  const grounds = groundFindings(regulation, credible, today, calendar).filter(({ applies }) => applies !== 'no');
  const decisive = grounds.filter(({ applies, force }) => applies === 'yes' && force === 'must');
  const lasting = decisive.filter(({ type }) => type !== 'notYet');
  if (lasting.length > 0) {
    return { answer: 'no', grounds, refersTo: forumsOf(lasting), missing: [] };
  }
  const missing = [...new Set(grounds.flatMap(({ unknownFacts }) => unknownFacts))];
  if (decisive.length > 0) {
    return { answer: 'notYet', grounds, ...opening(decisive), refersTo: [], missing };
  }
  return { answer: grounds.length === 0 ? 'yes' : 'undecided', grounds, refersTo: [], missing };
}

/** What somebody fills in before filing may be anything; a day that does not exist, or is still to come, is no answer. */
function withoutDaysToCome(facts: Partial<CaseFacts>, today: LocalDate): Partial<CaseFacts> {
  const priorSteps = Object.entries(facts.priorSteps ?? {}).map(([id, step]) => [id, withCredibleDay(step, today)]);
  return { ...facts, priorSteps: Object.fromEntries(priorSteps) as Record<string, PriorStepFacts> };
}

function withCredibleDay({ on, ...step }: PriorStepFacts, today: LocalDate): PriorStepFacts {
  return on !== undefined && isLocalDate(on) && compareDays(on, today) <= 0 ? { ...step, on } : step;
}
