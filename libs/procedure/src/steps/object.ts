import type { StepMeaning } from '../decision.js';
import { content } from '../inputs/kinds.js';
import { noObjection } from '../needs.js';

export const objectInputs = {
  contentId: content('The objection.'),
};

/** Whether it is in time is a term like any other. */
export const object: StepMeaning<'object'> = {
  event: 'objectionMade',
  inputs: objectInputs,
  often: true,
  needs: [noObjection],
};
