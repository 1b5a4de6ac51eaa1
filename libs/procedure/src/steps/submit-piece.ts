import type { StepMeaning } from '../decision.js';
import { optional } from '../inputs/input.js';
import { content, yesNo } from '../inputs/kinds.js';
import { pieceLaidBefore } from './pieces.js';

export const submitPieceInputs = {
  contentId: content('The piece.'),
  confidential: optional(yesNo('Whether it is asked to keep the piece from the other side.')),
};

/** The day of the step is the day the committee received the piece. Its id is the id of its content. */
export const submitPiece: StepMeaning<'submitPiece'> = {
  event: 'pieceSubmitted',
  inputs: submitPieceInputs,
  often: true,
  take: (situation) => pieceLaidBefore(situation) ?? { kind: 'taken', data: {} },
};
