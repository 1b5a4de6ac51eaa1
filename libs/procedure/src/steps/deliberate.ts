import type { StepMeaning } from '../decision.js';
import { optional } from '../inputs/input.js';
import { people } from '../inputs/kinds.js';
import { notQuorate } from './agreement.js';

export const deliberateInputs = {
  present: optional(people('The members who deliberated.')),
};

/** That it happened is a fact of the procedure; what was said is sealed and never in the log. */
export const deliberate: StepMeaning<'deliberate'> = {
  event: 'deliberationHeld',
  inputs: deliberateInputs,
  often: true,
  requirements: notQuorate,
};
