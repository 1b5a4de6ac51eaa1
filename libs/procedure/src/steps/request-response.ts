import type { StepMeaning } from '../decision.js';

export const requestResponseInputs = {};

/** The day of the step is the day the request was sent. */
export const requestResponse: StepMeaning<'requestResponse'> = {
  event: 'responseRequested',
  inputs: requestResponseInputs,
};
