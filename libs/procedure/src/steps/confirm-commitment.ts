import { commitmentOutcomes } from '#regulation';
import type { StepMeaning } from '../decision.js';
import { optional } from '../inputs/input.js';
import { choice, content, id } from '../inputs/kinds.js';
import { somethingPromised } from '../needs.js';
import { neverPromised } from './made-commitment.js';

export const confirmCommitmentInputs = {
  commitmentId: id('What was promised.'),
  outcome: choice(commitmentOutcomes, 'Whether it was done.'),
  contentId: optional(content('What is still missing, or what is said with it.')),
};

/**
 * What was not done can be confirmed later, and the other way round: what was said last holds. Nothing follows by itself; a
 * regulation says who gets a letter.
 */
export const confirmCommitment: StepMeaning<'confirmCommitment'> = {
  event: 'commitmentConfirmed',
  inputs: confirmCommitmentInputs,
  often: true,
  needs: [somethingPromised],
  take: (situation) => neverPromised(situation) ?? { kind: 'taken', data: {} },
};
