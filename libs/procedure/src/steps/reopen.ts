import type { StepMeaning } from '../decision.js';
import { content } from '../inputs/kinds.js';

export const reopenInputs = {
  motivationId: content('The reasons.'),
};

/** What was decided before stays in the log; the steps can be taken again. */
export const reopen: StepMeaning<'reopen'> = {
  event: 'caseReopened',
  inputs: reopenInputs,
  often: true,
};
