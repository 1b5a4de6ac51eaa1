import { pieceOutcomes } from '#regulation';
import type { StepMeaning } from '../decision.js';
import { optional } from '../inputs/input.js';
import { choice, content, id } from '../inputs/kinds.js';
import { needsMotivationWhen } from './needs-motivation.js';
import { pieceUnknown, redactionMissing } from './pieces.js';

export const decideOnPieceInputs = {
  pieceId: id('The piece: the id of its content.'),
  outcome: choice(pieceOutcomes, 'What the other side sees of it.'),
  motivationId: optional(content('The reasons; needed unless the piece is shared.')),
  redactionId: optional(content('The piece without what was blacked out; needed when it is blacked out.')),
};

/** What the other side cannot see is kept from it with reasons only. */
export const decideOnPiece: StepMeaning<'decideOnPiece'> = {
  event: 'pieceDecided',
  inputs: decideOnPieceInputs,
  often: true,
  requirements: (situation) =>
    needsMotivationWhen(situation, situation.request.outcome !== 'shared') ?? redactionMissing(situation),
  take: (situation) => pieceUnknown(situation) ?? { kind: 'taken', data: {} },
};
