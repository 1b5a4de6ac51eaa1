import type { StepMeaning } from '../decision.js';
import { optional } from '../inputs/input.js';
import { content, people } from '../inputs/kinds.js';

export const holdHearingInputs = {
  present: optional(people('Who was there.')),
  contentId: optional(content('The record.')),
};

/** The day of the step is the day of the hearing. */
export const holdHearing: StepMeaning<'holdHearing'> = {
  event: 'hearingHeld',
  inputs: holdHearingInputs,
  often: true,
};
