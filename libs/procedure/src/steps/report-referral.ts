import { referralOutcomes } from '#regulation';
import type { StepMeaning } from '../decision.js';
import { optional } from '../inputs/input.js';
import { choice, content } from '../inputs/kinds.js';

export const reportReferralInputs = {
  outcome: choice(referralOutcomes, 'How it ended.'),
  contentId: optional(content('What was reported.')),
};

/** A complaint that was sent back or on stays visible until its end is known. */
export const reportReferral: StepMeaning<'reportReferral'> = {
  event: 'referralReported',
  inputs: reportReferralInputs,
};
