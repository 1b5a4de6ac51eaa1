import { addDuration, type Calendar, compareDays, isLocalDate, type LocalDate, parseDuration } from '#deadlines';
import type { Ground, GroundForce, GroundType, Regulation } from '#regulation';
import { both, evaluate, no, type Truth, unknown, type Verdict, yes } from './conditions.js';
import { type CaseFacts, factNamed } from './facts.js';
import { countingRuleOf, inDays } from './term-rule.js';

/** What one ground of the regulation comes to on the facts of one complaint. */
export interface GroundFinding {
  readonly ground: string;
  readonly applies: Truth;
  readonly type: GroundType;
  readonly force: GroundForce;
  readonly source: string;
  /** Forums to go to instead, in order; empty when the regulation names none. */
  readonly refersTo: readonly string[];
  /** The first day on which the ground no longer applies, where it waits for a day that is known. */
  readonly opensOn?: LocalDate;
  /** What somebody must answer before this ground says yes or no. */
  readonly unknownFacts: readonly string[];
}

/**
 * Every ground of the regulation, in its order, tested on the facts.
 * `day` is the day of receipt: a ground that waits applies only while that day is before the day it opens.
 */
export function groundFindings(
  regulation: Regulation,
  facts: Partial<CaseFacts>,
  day: LocalDate,
  calendar: Calendar,
): GroundFinding[] {
  return Object.entries(regulation.grounds).map(([name, ground]) => {
    const opensOn = dayItOpens(regulation, ground, facts, calendar);
    const { truth, unknownFacts } = both(evaluate(ground, facts), stillWaits(ground, opensOn, day));
    return {
      ground: name,
      applies: truth,
      type: ground.type,
      force: ground.force,
      source: ground.source,
      refersTo: ground.refersTo ?? [],
      ...(opensOn === undefined ? {} : { opensOn }),
      unknownFacts,
    };
  });
}

/** The forums that grounds refer to, each once, in the order of the regulation. */
export function forumsOf(grounds: readonly GroundFinding[]): string[] {
  return [...new Set(grounds.flatMap(({ refersTo }) => refersTo))];
}

/** The day on which the last of these grounds opens; nothing when one of them waits for something else than a day. */
export function opening(grounds: readonly GroundFinding[]): { opensOn?: LocalDate } {
  const days = grounds.map(({ opensOn }) => opensOn).filter((day) => day !== undefined);
  const last = days.toSorted().at(-1);
  return last !== undefined && days.length === grounds.length ? { opensOn: last } : {};
}

function stillWaits(ground: Ground, opensOn: LocalDate | undefined, day: LocalDate): Verdict {
  if (!ground.opens) {
    return yes;
  }
  if (opensOn === undefined) {
    return unknown(ground.opens.after);
  }
  return compareDays(day, opensOn) < 0 ? yes : no;
}

/** A wait is not an act: it ends on the day it ends, also on a Sunday, so nothing rolls over. */
function dayItOpens(
  regulation: Regulation,
  ground: Ground,
  facts: Partial<CaseFacts>,
  calendar: Calendar,
): LocalDate | undefined {
  const from = ground.opens && factNamed(ground.opens.after, facts);
  if (!ground.opens || from === undefined || !isLocalDate(from)) {
    return undefined;
  }
  return addDuration(from, inDays(parseDuration(ground.opens.wait)), calendar, countingRuleOf(regulation));
}
