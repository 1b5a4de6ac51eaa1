import type { StepMeaning } from '../decision.js';
import { agreedInputs } from '../inputs/outcome.js';
import { found } from './found.js';

export const issueRulingInputs = agreedInputs;

/** A ruling holds without a decision of somebody else. */
export const issueRuling: StepMeaning<'issueRuling'> = {
  event: 'rulingIssued',
  inputs: issueRulingInputs,
  take: found,
};
