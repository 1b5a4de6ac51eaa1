import { verdicts } from '#regulation';
import type { StepMeaning } from '../decision.js';
import { optional } from '../inputs/input.js';
import { choice, content, people } from '../inputs/kinds.js';
import { openChallenge } from '../needs.js';

export const decideOnChallengeInputs = {
  outcome: choice(verdicts, 'Whether the member steps down.'),
  decidedBy: optional(people('Who decided it.')),
  motivationId: optional(content('The reasons.')),
};

/** A challenge that is upheld takes the member off the panel. */
export const decideOnChallenge: StepMeaning<'decideOnChallenge'> = {
  event: 'challengeDecided',
  inputs: decideOnChallengeInputs,
  often: true,
  needs: [openChallenge],
};
