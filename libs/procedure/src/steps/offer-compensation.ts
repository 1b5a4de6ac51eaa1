import type { StepMeaning } from '../decision.js';
import { content } from '../inputs/kinds.js';

export const offerCompensationInputs = {
  contentId: content('The offer.'),
};

/** A new offer takes the place of one that was not answered. */
export const offerCompensation: StepMeaning<'offerCompensation'> = {
  event: 'compensationOffered',
  inputs: offerCompensationInputs,
  often: true,
};
