import type { StepMeaning } from '../decision.js';
import { openHold } from '../needs.js';

export const resumeInputs = {};

/** The day of the step is the first day on which the clocks run again. */
export const resume: StepMeaning<'resume'> = {
  event: 'caseResumed',
  inputs: resumeInputs,
  often: true,
  needs: [openHold],
  earliest: ({ state }) => state.holds.at(-1)?.from,
};
