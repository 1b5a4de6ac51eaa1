import type { StepMeaning } from '../decision.js';
import { content, name } from '../inputs/kinds.js';
import { noChallenge } from '../needs.js';
import { emptySeat } from './panel-seats.js';

export const challengeInputs = {
  seat: name('The seat of the member.'),
  contentId: content('The reasons.'),
};

/** Others than the member concerned decide on it, with decideOnChallenge. */
export const challenge: StepMeaning<'challenge'> = {
  event: 'challengeMade',
  inputs: challengeInputs,
  often: true,
  needs: [noChallenge],
  take: (situation) => emptySeat(situation) ?? { kind: 'taken', data: {} },
};
