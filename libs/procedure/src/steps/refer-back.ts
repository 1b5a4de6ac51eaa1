import type { StepMeaning } from '../decision.js';
import { optional } from '../inputs/input.js';
import { content } from '../inputs/kinds.js';

export const referBackInputs = {
  motivationId: optional(content('The reasons.')),
};

/** The case stays one case: it comes back with reportReferral, or its end becomes known. */
export const referBack: StepMeaning<'referBack'> = {
  event: 'complaintReferredBack',
  inputs: referBackInputs,
};
