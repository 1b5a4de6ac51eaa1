import type { StepMeaning } from '../decision.js';
import { optional } from '../inputs/input.js';
import { content } from '../inputs/kinds.js';

export const closeCaseInputs = {
  motivationId: optional(content('Why, where that does not speak for itself.')),
};

/** Nothing more is to be done; what the regulation opens after the end stays open. */
export const closeCase: StepMeaning<'closeCase'> = {
  event: 'caseClosed',
  inputs: closeCaseInputs,
};
