import type { DerivationStep } from '../derivation.js';
import type { Duration } from '../duration.js';
import type { LocalDate } from '../local-date.js';
import type { CountingRule } from '../term-rule.js';

export type ExplainedStep = Exclude<DerivationStep, { kind: 'skip' }>;

/** What every sentence may need besides its own step. */
export interface Wording {
  direction: CountingRule['direction'];
  startLabel?: string;
  day: (day: LocalDate) => string;
  duration: (duration: Duration) => string;
  list: (items: readonly string[]) => string;
  /** Who decided and why, as sentences of their own with a space before them. */
  decision: (decided: { decidedBy: string; because: string }) => string;
}

/** The sentences of one language, one for each kind of step. */
export type Sentences = {
  [Kind in ExplainedStep['kind']]: (step: Extract<ExplainedStep, { kind: Kind }>, wording: Wording) => string;
} & {
  /** Introduces the closed days a count passed over. */
  skipped: string;
  /** Introduces the closed days a last day rolled over. */
  rolledOver: string;
  decidedBy: string;
  reason: string;
};

/** Whether there is just one of it, as in `there is still 1 day left`. */
export function isOne(left: readonly Duration[]): boolean {
  return left.length === 1 && left[0]?.amount === 1;
}
