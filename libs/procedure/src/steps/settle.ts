import type { StepMeaning } from '../decision.js';
import { optional } from '../inputs/input.js';
import { content } from '../inputs/kinds.js';

export const settleInputs = {
  contentId: optional(content('What was done or agreed.')),
};

/** A complaint that is solved needs no advice. */
export const settle: StepMeaning<'settle'> = {
  event: 'caseSettled',
  inputs: settleInputs,
};
