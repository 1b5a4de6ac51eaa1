import type { Provision } from './derivation.js';
import type { Duration, DurationUnit } from './duration.js';
import type { MinimumWorkingDays, TermRule } from './term-rule.js';

/** The longest term of each unit that the act still covers (article 4). */
const longestCovered: Readonly<Record<DurationUnit, number>> = {
  hours: 0,
  days: 90,
  workingDays: 90,
  weeks: 12,
  months: 3,
  years: 0,
};

/** A term of at least three days contains at least two days that are no Saturday, Sunday or holiday (article 2). */
export const actMinimum: MinimumWorkingDays = { ifAtLeast: { amount: 3, unit: 'days' }, count: 2 };

/**
 * Whether the act covers a term at all. The text of the rule decides, not an extension of it: twelve weeks stay twelve
 * weeks. A term in working days is one in days.
 */
export function actCovers(within: Duration): boolean {
  return within.amount <= longestCovered[within.unit];
}

/** The provision by which a closed last day stays the last day, or nothing when it rolls over (articles 1 and 4). */
export function exceptionFromRollOver(rule: TermRule): Provision | undefined {
  if (rule.direction === 'countedBack') {
    return 'algemeneTermijnenwet.1.2';
  }
  return actCovers(rule.within) ? undefined : 'algemeneTermijnenwet.4';
}
