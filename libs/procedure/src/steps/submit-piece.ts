import type { StepMeaning } from '../decision.js';
import { optional } from '../inputs/input.js';
import { choice, content, yesNo } from '../inputs/kinds.js';
import { pieceSides } from '../words.js';
import { anotherSide, pieceLaidBefore } from './pieces.js';

export const submitPieceInputs = {
  contentId: content('The piece.'),
  confidential: optional(yesNo('Whether it is asked to keep the piece from the other side.')),
  side: optional(choice(pieceSides, 'For whom an office writes it down; without it, it is its own finding.')),
};

/** The day of the step is the day the committee received the piece. Its id is the id of its content. */
export const submitPiece: StepMeaning<'submitPiece'> = {
  event: 'pieceSubmitted',
  inputs: submitPieceInputs,
  often: true,
  requirements: anotherSide,
  take: (situation) => pieceLaidBefore(situation) ?? { kind: 'taken', data: {} },
};
