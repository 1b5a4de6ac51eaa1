import { eventMoments, type Moment, stepEvents, type StepName } from './vocabulary.js';

/** The moments that a step can bring about. */
export function momentsOf(step: StepName): Moment[] {
  return stepEvents[step].flatMap((event) => eventMoments[event].map((moment) => `${event}.${moment}` as Moment));
}
