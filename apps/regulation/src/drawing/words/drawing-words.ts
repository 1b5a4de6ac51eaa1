import type { Addressee, ProcedureRole, Stage, StepName, StepOutcome, TermForce } from '#regulation';

/** The short words of a drawing in one language. */
export interface DrawingWords {
  readonly stages: Readonly<Record<Stage, string>>;
  readonly steps: Readonly<Record<StepName, string>>;
  readonly outcomes: Readonly<Record<StepOutcome, string>>;
  readonly roles: Readonly<Record<ProcedureRole, string>>;
  readonly addressees: Readonly<Record<Addressee, string>>;
  readonly forces: Readonly<Record<TermForce, string>>;
  readonly start: string;
  readonly end: string;
  readonly elsewhere: string;
  readonly here: string;
  readonly or: string;
  readonly atStages: string;
  readonly back: string;
  readonly needs: string;
  readonly whereItIsSo: string;
  readonly otherTerms: string;
  readonly backwards: string;
  readonly inForce: (from: string | undefined) => string;
  readonly track: (name: string) => string;
  readonly tracks: (names: string) => string;
  readonly length: (duration: string, direction: 'within' | 'notBefore' | 'countedBack') => string;
  readonly counts: (from: string) => string;
  readonly ends: (until: string) => string;
  readonly endOf: (term: string) => string;
  readonly legend: Readonly<Record<'stage' | 'ending' | 'elsewhere' | 'step' | 'wide' | 'back' | 'term', string>>;
}
