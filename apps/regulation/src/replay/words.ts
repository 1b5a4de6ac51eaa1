import type { Admission, RefusalCode, ReplayTotals } from '#procedure';
import type { Language } from '#regulation';
import { englishReplay } from './en.js';
import { dutchReplay } from './nl.js';

/** The sentences about past cases in one language. */
export interface ReplayWords {
  readonly admissions: Readonly<Record<Admission, string>>;
  admission(then: string, now: string): string;
  because(grounds: string): string;
  missing(count: number): string;
  date(then: string | undefined, now: string | undefined, days: number): string;
  readonly lateness: Readonly<Record<'wouldBeLate' | 'wouldBeInTime', string>>;
  stopped(act: number, on: string, step: string): string;
  /** Why an act cannot be taken, for the reasons that a change of rules brings. */
  readonly refusals: Partial<Readonly<Record<RefusalCode, string>>>;
  readonly otherRefusal: string;
  readonly alsoThen: string;
  totals(totals: ReplayTotals): string[];
}

export const replayWords: Readonly<Record<Language, ReplayWords>> = { nl: dutchReplay, en: englishReplay };
