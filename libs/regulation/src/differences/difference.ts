import type { Addressee, ProcedureRole } from '../vocabulary-roles.js';
import type { Stage } from '../vocabulary-stages.js';
import type { StepName } from '../vocabulary-steps.js';

/** For whom something changes. What is for nobody in particular is for everybody. */
export const audiences = ['complainant', 'participant', 'committee', 'everybody'] as const;
export type Audience = (typeof audiences)[number];

/** One value that is not the same; absent on the side that does not have it. */
export interface Change {
  /** With dots; of a list of things with a name also that name, such as participants.noord.name. */
  readonly path: string;
  readonly before?: unknown;
  readonly after?: unknown;
}

/** Something that changes, in plain words. */
export interface Difference {
  readonly for: readonly Audience[];
  readonly says: string;
  /** The values that it is about, for who wants to know where it stands. */
  readonly changes: readonly Change[];
  /** Where the rule stands in the text of each regulation, where it is cited. */
  readonly sources: { readonly before?: string; readonly after?: string };
}

/** Short names of the words of the platform, in the language that is spoken. */
export interface Labels {
  readonly steps: Readonly<Record<StepName, string>>;
  readonly stages: Readonly<Record<Stage, string>>;
  readonly roles: Readonly<Record<ProcedureRole, string>>;
  readonly addressees: Readonly<Record<Addressee, string>>;
}
