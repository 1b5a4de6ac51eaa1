import type { StepMeaning } from '../decision.js';
import { answerInputs } from '../inputs/outcome.js';
import { found } from './found.js';

export const issueAnswerInputs = answerInputs;

/** Inside an organisation the answer is what a committee calls its advice. */
export const issueAnswer: StepMeaning<'issueAnswer'> = {
  event: 'answerIssued',
  inputs: issueAnswerInputs,
  take: found,
};
