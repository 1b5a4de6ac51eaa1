import { momentNamesOf, type Moment } from './vocabulary-events.js';
import { stepEvents, type StepName } from './vocabulary-steps.js';

/** The moments that a step can bring about. */
export function momentsOf(step: StepName): Moment[] {
  return stepEvents[step].flatMap((event) => momentNamesOf(event).map((moment) => `${event}.${moment}` as Moment));
}
