import { addDays, type LocalDate } from '#deadlines';
import type { LapseEffect, Stage, StepOutcome, Term } from '#regulation';

/** What the passing of a last day means under the regulation: a fact that follows, not something that happened. */
export interface Lapse {
  readonly effect: LapseEffect;
  /** The first day on which it holds. */
  readonly since: LocalDate;
  /** Where one can go now. */
  readonly refersTo: readonly string[];
  /** The outcome that silence counts as. */
  readonly deemed?: StepOutcome;
  /** The stage that follows when somebody records it. */
  readonly to?: Stage;
  readonly source: string;
}

/** The lapse of a term of which the last day is past; undefined where the regulation gives it no consequence. */
export function lapseOf({ onLapse }: Term, due: LocalDate): Lapse | undefined {
  if (!onLapse || onLapse.effect === 'nothing') {
    return undefined;
  }
  const { effect, forums = [], outcome, to, source } = onLapse;
  return {
    effect,
    since: addDays(due, 1),
    refersTo: forums,
    ...(outcome === undefined ? {} : { deemed: outcome }),
    ...(to === undefined ? {} : { to }),
    source,
  };
}
