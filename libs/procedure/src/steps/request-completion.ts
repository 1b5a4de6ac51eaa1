import { contents } from '#regulation';
import type { StepMeaning } from '../decision.js';
import { namesFrom } from '../inputs/kinds.js';

export const requestCompletionInputs = {
  missing: namesFrom(contents, 'What is missing, in the words of the intake.'),
};

/** The committee cannot start yet: something that the intake requires is not there. */
export const requestCompletion: StepMeaning<'requestCompletion'> = {
  event: 'completionRequested',
  inputs: requestCompletionInputs,
  often: true,
};
