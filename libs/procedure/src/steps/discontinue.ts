import type { StepMeaning } from '../decision.js';
import { optional } from '../inputs/input.js';
import { content, names } from '../inputs/kinds.js';
import { unknownGrounds } from './unknown-grounds.js';

export const discontinueInputs = {
  grounds: optional(names('The grounds of the regulation that arose.')),
  motivationId: content('The reasons.'),
};

/** Nobody stops a case without reasons in writing. */
export const discontinue: StepMeaning<'discontinue'> = {
  event: 'caseDiscontinued',
  inputs: discontinueInputs,
  requirements: ({ regulation, request }) => unknownGrounds(regulation, request.grounds),
};
