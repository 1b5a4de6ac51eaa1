import {
  type CountingRule,
  type Duration,
  type DurationUnit,
  parseDuration,
  type RollOver,
  type TermRule,
} from '#deadlines';
import type { Regulation, Term } from '#regulation';

type Exceptions = NonNullable<Regulation['calendar']['rollOverExceptions']>;

/** How the regulation counts from a day onwards. */
export function countingRuleOf({ calendar }: Regulation): CountingRule {
  return {
    direction: 'within',
    firstDayCounts: calendar.firstDayCounts,
    monthEnd: calendar.monthEnd,
    holidaysCount: calendar.holidaysAreWorkingDays,
  };
}

/** A term with everything that counting it needs: its own length and deviations, the rest from the calendar. */
export function termRuleOf(regulation: Regulation, term: Term): TermRule {
  const { calendar } = regulation;
  const own = term.counting;
  const written = parseDuration(term.within);
  const countedBack = term.direction === 'countedBack';
  const rollOver = own?.rollOver ?? calendar.rollOver;
  const exceptions = own?.rollOverExceptions ?? calendar.rollOverExceptions;
  const least = own?.minimumWorkingDays ?? calendar.minimumWorkingDays;
  return {
    direction: countedBack ? 'countedBack' : 'within',
    firstDayCounts: own?.firstDayCounts ?? calendar.firstDayCounts,
    monthEnd: own?.monthEnd ?? calendar.monthEnd,
    holidaysCount: own?.holidaysAreWorkingDays ?? calendar.holidaysAreWorkingDays,
    within: inDays(written),
    rollOver: rollOverOf(written, rollOver, countedBack, exceptions),
    ...(least && !countedBack
      ? { minimumWorkingDays: { ifAtLeast: parseDuration(least.ifAtLeast), count: least.count } }
      : {}),
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

/** The act brings its own exceptions; a rule of the regulation's own has those that the regulation names. */
function rollOverOf(written: Duration, rollOver: RollOver, countedBack: boolean, except?: Exceptions): RollOver {
  if (written.unit === 'hours') {
    return 'none';
  }
  if (rollOver !== 'nextWorkingDay' || !except) {
    return rollOver;
  }
  const excepted =
    (countedBack && except.countedBack === true) ||
    (except.units ?? []).includes(written.unit) ||
    (except.longerThan ?? []).some((limit) => isLonger(written, parseDuration(limit)));
  return excepted ? 'none' : rollOver;
}

/** Limits stand per unit: 13 weeks are longer than 12 weeks, and say nothing beside a limit in months. */
function isLonger({ amount, unit }: { amount: number; unit: DurationUnit }, limit: Duration): boolean {
  return unit === limit.unit && amount > limit.amount;
}
