import type { StepMeaning } from '../decision.js';
import { content } from '../inputs/kinds.js';

export const recommendInputs = {
  contentId: content('The recommendation.'),
};

/** Beside the complaint: it changes nothing in the case. */
export const recommend: StepMeaning<'recommend'> = {
  event: 'recommendationMade',
  inputs: recommendInputs,
  often: true,
};
