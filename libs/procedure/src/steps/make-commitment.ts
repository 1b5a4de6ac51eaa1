import type { StepMeaning } from '../decision.js';
import { optional } from '../inputs/input.js';
import { choice, content, day, id } from '../inputs/kinds.js';
import { commitmentKinds } from '../words.js';
import { promise } from './made-commitment.js';

export const makeCommitmentInputs = {
  commitmentId: id('The id of this commitment.'),
  kind: choice(commitmentKinds, 'A commitment to the complainant, or a measure in the organisation.'),
  dueOn: optional(day('The day on which it is to be done.')),
  contentId: optional(content('What is promised, in words.')),
};

/** What was promised gets a day, and is asked about after it. */
export const makeCommitment: StepMeaning<'makeCommitment'> = {
  event: 'commitmentMade',
  inputs: makeCommitmentInputs,
  often: true,
  take: promise,
};
