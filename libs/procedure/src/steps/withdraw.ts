import type { StepMeaning } from '../decision.js';
import { optional } from '../inputs/input.js';
import { content } from '../inputs/kinds.js';

export const withdrawInputs = {
  contentId: optional(content('The words in which it was withdrawn.')),
};

/** Only those whom the regulation names can withdraw a complaint. */
export const withdraw: StepMeaning<'withdraw'> = {
  event: 'complaintWithdrawn',
  inputs: withdrawInputs,
};
