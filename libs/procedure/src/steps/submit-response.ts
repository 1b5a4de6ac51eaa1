import type { StepMeaning } from '../decision.js';
import { content } from '../inputs/kinds.js';

export const submitResponseInputs = {
  contentId: content('The response.'),
};

/** The day of the step is the day the committee received the response. */
export const submitResponse: StepMeaning<'submitResponse'> = {
  event: 'responseSubmitted',
  inputs: submitResponseInputs,
};
