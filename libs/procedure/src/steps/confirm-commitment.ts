import { commitmentOutcomes } from '#regulation';
import type { StepMeaning } from '../decision.js';
import { choice, id } from '../inputs/kinds.js';
import { neverPromised } from './made-commitment.js';

export const confirmCommitmentInputs = {
  commitmentId: id('What was promised.'),
  outcome: choice(commitmentOutcomes, 'Whether it was done.'),
};

/** What was not done can be confirmed later. */
export const confirmCommitment: StepMeaning<'confirmCommitment'> = {
  event: 'commitmentConfirmed',
  inputs: confirmCommitmentInputs,
  often: true,
  take: (situation) => neverPromised(situation) ?? { kind: 'taken', data: {} },
};
