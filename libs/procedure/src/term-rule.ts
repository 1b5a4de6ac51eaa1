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
export function termRuleOf({ calendar }: Regulation, term: Pick<Term, 'within' | 'direction' | 'counting'>): TermRule {
  const { firstDayCounts, monthEnd, holidaysAreWorkingDays, rollOver, rollOverExceptions, minimumWorkingDays } = {
    ...calendar,
    ...stated(term.counting),
  };
  const written = parseDuration(term.within);
  const countedBack = term.direction === 'countedBack';
  return {
    direction: countedBack ? 'countedBack' : 'within',
    firstDayCounts,
    monthEnd,
    holidaysCount: holidaysAreWorkingDays,
    within: inDays(written),
    rollOver: rollOverOf(written, rollOver, countedBack, rollOverExceptions),
    ...(minimumWorkingDays && !countedBack ? { minimumWorkingDays: leastOf(minimumWorkingDays) } : {}),
  };
}

/** What a term says of its own counting; what it leaves out is left to the calendar. */
function stated(counting: Term['counting']): Partial<NonNullable<Term['counting']>> {
  return Object.fromEntries(Object.entries(counting ?? {}).filter(([, value]) => value !== undefined));
}

function leastOf({ ifAtLeast, count }: { ifAtLeast: string; count: number }) {
  return { ifAtLeast: parseDuration(ifAtLeast), count };
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
