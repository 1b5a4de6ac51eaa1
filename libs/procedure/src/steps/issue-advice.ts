import type { StepMeaning } from '../decision.js';
import { agreedInputs } from '../inputs/outcome.js';
import { found } from './found.js';

export const issueAdviceInputs = agreedInputs;

/** What an advice is worth, and whom it binds, the regulation says. */
export const issueAdvice: StepMeaning<'issueAdvice'> = {
  event: 'adviceIssued',
  inputs: issueAdviceInputs,
  take: found,
};
