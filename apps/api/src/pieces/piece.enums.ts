import { type PieceSide } from '#access';
import { type BundleObstacle, type Leave, type PieceKind, type PieceState } from '#pieces';
import { type PieceOutcome } from '#regulation';
import { enumOf } from '../graphql/enums.js';

export const PieceSideEnum = enumOf<PieceSide>('PieceSide', 'Whose piece it is.', {
  complainant: 'Of whoever complains, or of whoever acts for that person.',
  respondent: 'Of whoever is complained of.',
  committee: 'What the committee found out itself.',
});

export const PieceKindEnum = enumOf<PieceKind>('PieceKind', 'What sort of piece it is.', {
  complaint: 'The complaint itself.',
  addition: 'What was missing in the complaint, sent later.',
  response: 'The answer of the respondent.',
  reply: 'What one side says to what the other said.',
  piece: 'Something else that a side laid.',
  finding: 'What the committee found out, such as the report of a visit or of an expert.',
});

export const PieceStateEnum = enumOf<PieceState>('PieceState', 'What the other side may see of a piece.', {
  shared: 'All of it.',
  asked: 'Nothing: it was asked to keep it from the other side, and nobody decided yet.',
  withheld: 'Nothing: it is kept from the other side, and is not used.',
  blackedOut: 'A copy in which something is left out.',
});

export const PieceOutcomeEnum = enumOf<PieceOutcome>('PieceOutcome', 'What is decided about a piece.', {
  shared: 'The other side sees all of it.',
  withheld: 'It is kept from the other side, and is not used.',
  blackedOut: 'The other side sees a copy in which something is left out.',
});

export const LeaveEnum = enumOf<Leave>('Leave', 'Whether a piece that came late may be used.', {
  asked: 'Nobody decided yet.',
  granted: 'It may be used.',
  refused: 'It may not be used.',
});

export const BundleObstacleEnum = enumOf<BundleObstacle>('BundleObstacle', 'Why a piece is not in the bundle.', {
  undecided: 'It was asked to keep it from the other side, and nobody decided yet.',
  withheld: 'It is kept from the other side.',
  leaveNotDecided: 'It came late, and nobody decided whether it may be used.',
  leaveRefused: 'It came late, and may not be used.',
  notShown: 'Another side was not shown it yet.',
  notLongEnough: 'Another side could not see it long enough yet.',
});
