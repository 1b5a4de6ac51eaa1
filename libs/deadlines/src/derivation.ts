import type { ClosedDay } from './closed-day.js';
import type { Duration } from './duration.js';
import type { LocalDate } from './local-date.js';
import type { CountingRule, MonthEnd } from './term-rule.js';

/** The provision of the Algemene termijnenwet that a step follows, such as article 1, first paragraph. */
export type Provision =
  'algemeneTermijnenwet.1.1' | 'algemeneTermijnenwet.1.2' | 'algemeneTermijnenwet.2' | 'algemeneTermijnenwet.4';

/** The last day of a term, undefined while the clock stands still, and how it came about. */
export interface DueDay {
  due: LocalDate | undefined;
  derivation: DerivationStep[];
}

/**
 * One step of the way to a last day, as data a screen can explain. A step that counts is followed by the days it
 * skipped; `reaches` is the day reached so far.
 */
export type DerivationStep =
  | StartStep
  | FirstDayStep
  | AddStep
  | SkipStep
  | ClipStep
  | ExtendStep
  | PauseStep
  | MinimumWorkingDaysStep
  | RollOverStep
  | NoRollOverStep
  | DueStep;

export interface StartStep {
  kind: 'start';
  day: LocalDate;
  direction: CountingRule['direction'];
}

/** `day` is the first day that is counted; `counts` tells whether that is the day of the start itself. */
export interface FirstDayStep {
  kind: 'firstDay';
  day: LocalDate;
  counts: boolean;
}

export interface AddStep {
  kind: 'add';
  duration: Duration;
  reaches: LocalDate;
}

export interface SkipStep {
  kind: 'skip';
  day: LocalDate;
  reason: ClosedDay;
}

/** The day with the same number, `from`, does not exist in that month (`2026-02-31`). */
export interface ClipStep {
  kind: 'clip';
  from: string;
  reaches: LocalDate;
  monthEnd: MonthEnd;
}

export interface ExtendStep {
  kind: 'extend';
  by: Duration;
  from: LocalDate;
  reaches: LocalDate;
  decidedOn: LocalDate;
  decidedBy: string;
  because: string;
}

/**
 * The clock stood still from `from` and ran again on `until`. `days` is how many days of it mattered to this term (0:
 * none), `left` what was still to run when it began; without `until` there is no `reaches` either.
 */
export interface PauseStep {
  kind: 'pause';
  from: LocalDate;
  until?: LocalDate;
  days?: number;
  left: Duration[];
  reaches?: LocalDate;
  decidedBy: string;
  because: string;
}

export interface MinimumWorkingDaysStep {
  kind: 'minimumWorkingDays';
  ifAtLeast: Duration;
  count: number;
  from: LocalDate;
  reaches: LocalDate;
  article?: Provision;
}

export interface RollOverStep {
  kind: 'rollOver';
  from: LocalDate;
  reaches: LocalDate;
  article?: Provision;
}

/** The last day is closed and stays the last day: the rule has no roll-over, or the act makes an exception. */
export interface NoRollOverStep {
  kind: 'noRollOver';
  day: LocalDate;
  reason: ClosedDay;
  because: 'notInRule' | 'countedBack' | 'exception';
  article?: Provision;
}

export interface DueStep {
  kind: 'due';
  day: LocalDate;
}
