import type { EventName } from './vocabulary-events.js';
import type { StepOutcome } from './vocabulary-outcomes.js';
import type { ProcedureRole } from './vocabulary-roles.js';

/** One step of the platform's fixed vocabulary. A regulation chooses steps and gives parameters; it never adds one. */
export interface StepDescription {
  /** What somebody does, as a sentence. */
  readonly means: string;
  /** The events that the step can produce. */
  readonly produces: readonly EventName[];
  /** Who can take the step at all; a regulation chooses among them. */
  readonly roles: readonly ProcedureRole[];
  /** What goes in, besides the day of the act. */
  readonly inputs: readonly string[];
  /** The words with which the step can end; absent when it has one ending only. */
  readonly outcomes?: readonly StepOutcome[];
  /** Steps of which one must have been taken, whatever the regulation says. */
  readonly after?: readonly string[];
}
