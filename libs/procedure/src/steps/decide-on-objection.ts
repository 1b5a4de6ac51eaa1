import { verdicts } from '#regulation';
import type { StepMeaning } from '../decision.js';
import { choice, content } from '../inputs/kinds.js';
import { openObjection } from '../needs.js';

export const decideOnObjectionInputs = {
  outcome: choice(verdicts, 'Whether the objection is upheld.'),
  motivationId: content('The reasons.'),
};

/** An objection that is upheld lets the earlier decision lapse: it is taken anew. */
export const decideOnObjection: StepMeaning<'decideOnObjection'> = {
  event: 'objectionDecided',
  inputs: decideOnObjectionInputs,
  often: true,
  needs: [openObjection],
};
