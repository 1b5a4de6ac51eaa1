import type { Duration } from './duration.js';
import type { LocalDate } from './local-date.js';

/** What happens to `31 January + 1 month`: the last day of February, or the first day after it. */
export type MonthEnd = 'clip' | 'overflow';

/** Whether a last day moves on when it is closed; the last of the three is the Dutch act with all its exceptions. */
export type RollOver = 'none' | 'nextWorkingDay' | 'algemeneTermijnenwet';

/** How days are counted from a start. */
export interface CountingRule {
  /** `within`: up to so long after the start; `countedBack`: at least so long before it. */
  direction: 'within' | 'countedBack';
  /** Whether the day of the start itself is the first day of the term. */
  firstDayCounts: boolean;
  monthEnd: MonthEnd;
  /** True: holidays are working days, only Saturdays and Sundays are not. */
  holidaysCount?: boolean;
}

/** A term, fully resolved: nothing is left open. */
export interface TermRule extends CountingRule {
  within: Duration;
  rollOver: RollOver;
  /** A term of at least so long contains at least so many working days. */
  minimumWorkingDays?: MinimumWorkingDays;
}

export interface MinimumWorkingDays {
  ifAtLeast: Duration;
  count: number;
}

/** More time, counted on from the last day reached so far. */
export interface Extension {
  by: Duration;
  decidedOn: LocalDate;
  decidedBy: string;
  because: string;
}

/** The clock stands still on `from` and runs again on `until`; without `until` it still stands still. */
export interface Pause {
  from: LocalDate;
  until?: LocalDate;
  decidedBy: string;
  because: string;
}

export interface TermChanges {
  extensions?: readonly Extension[];
  pauses?: readonly Pause[];
}
