import type { DayNumber } from './day-number.js';
import { requireDays, type DurationUnit } from './duration.js';
import { toDayNumber } from './local-date.js';
import type { Extension, Pause, TermChanges, TermRule } from './term-rule.js';

/** The end of a pause that nobody has ended yet. */
export const never = Number.POSITIVE_INFINITY;

/** A pause in numbers: the clock stands still on `from` and runs again on `until`. */
export interface Standstill {
  readonly pause: Pause;
  readonly from: DayNumber;
  readonly until: DayNumber;
}

/** The pauses of a term in the order they began, with those that its derivation does not show yet. */
export interface Standstills {
  readonly all: readonly Standstill[];
  unexplained: readonly Standstill[];
  /** Up to this day the clock was already stopped by pauses in the derivation; overlapping days count once. */
  coveredUntil: DayNumber;
}

/** Larger units first, so that extensions of one day have one order. */
const unitOrder: Readonly<Record<DurationUnit, number>> = {
  years: 0,
  months: 1,
  weeks: 2,
  days: 3,
  workingDays: 4,
  hours: 5,
};

/** Extensions in the order they were decided; how the caller ordered them makes no difference. */
export function inOrderOfDecision(extensions: readonly Extension[]): Extension[] {
  for (const extension of extensions) {
    toDayNumber(extension.decidedOn);
    requireDays(extension.by);
  }
  return [...extensions].sort(
    (a, b) =>
      compareText(a.decidedOn, b.decidedOn) ||
      unitOrder[a.by.unit] - unitOrder[b.by.unit] ||
      a.by.amount - b.by.amount ||
      compareText(a.decidedBy, b.decidedBy) ||
      compareText(a.because, b.because),
  );
}

/**
 * Pauses in the order they began. What they cover before `firstDay`, the first day of the term, does not matter. Throws
 * when a pause ends before it begins.
 */
export function standstillsOf(pauses: readonly Pause[], firstDay: DayNumber): Standstills {
  const all = pauses
    .map(toStandstill)
    .sort(
      (a, b) =>
        a.from - b.from ||
        compareText(a.pause.until ?? '9', b.pause.until ?? '9') ||
        compareText(a.pause.decidedBy, b.pause.decidedBy) ||
        compareText(a.pause.because, b.pause.because),
    );
  return { all, unexplained: all, coveredUntil: firstDay };
}

/** Throws when a term that counts back is extended or paused: it hangs from a day that is fixed, no clock runs. */
export function requireRunningTerm(rule: TermRule, changes: TermChanges): void {
  const changed = (changes.extensions?.length ?? 0) + (changes.pauses?.length ?? 0) > 0;
  if (rule.direction === 'countedBack' && changed) {
    throw new Error('A term that is counted back has no extensions and no pauses. Leave them out for this term.');
  }
}

function toStandstill(pause: Pause): Standstill {
  const from = toDayNumber(pause.from);
  const until = pause.until === undefined ? never : toDayNumber(pause.until);
  if (until < from) {
    throw new Error(
      `A pause from ${pause.from} cannot end on ${pause.until}. "until" is the day the clock runs again.`,
    );
  }
  return { pause, from, until };
}

function compareText(a: string, b: string): number {
  if (a === b) {
    return 0;
  }
  return a < b ? -1 : 1;
}
