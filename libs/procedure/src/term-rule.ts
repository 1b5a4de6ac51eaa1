import { type CountingRule, type Duration, parseDuration, type TermRule } from '#deadlines';
import type { Regulation, Term } from '#regulation';

/** How the regulation counts from a day onwards. */
export function countingRuleOf({ calendar }: Regulation): CountingRule {
  return {
    direction: 'within',
    firstDayCounts: calendar.firstDayCounts,
    monthEnd: calendar.monthEnd,
    holidaysCount: calendar.holidaysAreWorkingDays,
  };
}

/** A term with everything that counting it needs: its own length, the rest from the regulation's calendar. */
export function termRuleOf(regulation: Regulation, term: Term): TermRule {
  const written = parseDuration(term.within);
  return {
    ...countingRuleOf(regulation),
    within: inDays(written),
    rollOver: written.unit === 'hours' ? 'none' : regulation.calendar.rollOver,
  };
}

/**
 * A length that can be counted in days. The log keeps days, not instants: hours end on the day on which the last of
 * them ends, and never roll over (Algemene termijnenwet, article 4).
 */
export function inDays(duration: Duration): Duration {
  const hoursPerDay = 24;
  return duration.unit === 'hours' ? { amount: Math.ceil(duration.amount / hoursPerDay), unit: 'days' } : duration;
}
