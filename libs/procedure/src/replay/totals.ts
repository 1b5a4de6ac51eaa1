import type { ReplayedCase } from './replay-cases.js';

/** The cases together. */
export interface ReplayTotals {
  readonly cases: number;
  /** By what was decided then and would be decided now, such as "admitted refused". */
  readonly admittedOtherwise: Readonly<Record<string, number>>;
  readonly casesWithMovedDates: number;
  readonly dates: { readonly later: number; readonly earlier: number; readonly gone: number; readonly new: number };
  readonly wouldBeLate: number;
  readonly wouldBeInTime: number;
  /** Cases that cannot be played to their end. */
  readonly stopped: number;
}

export function totalsOf(replayed: readonly ReplayedCase[]): ReplayTotals {
  const dates = replayed.flatMap((one) => one.dates);
  const count = <T>(list: readonly T[], is: (one: T) => boolean) => list.filter(is).length;
  const otherwise = replayed.filter((one) => one.admittedOtherwise).map(({ then, now }) => `${then ?? ''} ${now}`);
  return {
    cases: replayed.length,
    admittedOtherwise: Object.fromEntries(
      [...new Set(otherwise)].map((way) => [way, count(otherwise, (one) => one === way)]),
    ),
    casesWithMovedDates: count(replayed, (one) => one.dates.length > 0),
    dates: {
      later: count(dates, ({ days = 0 }) => days > 0),
      earlier: count(dates, ({ days = 0 }) => days < 0),
      gone: count(dates, ({ now }) => now === undefined),
      new: count(dates, ({ then }) => then === undefined),
    },
    wouldBeLate: count(dates, ({ lateness }) => lateness === 'wouldBeLate'),
    wouldBeInTime: count(dates, ({ lateness }) => lateness === 'wouldBeInTime'),
    stopped: count(replayed, ({ stopped }) => stopped !== undefined),
  };
}
