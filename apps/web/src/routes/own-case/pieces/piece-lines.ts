import { type OwnPiecesQuery } from '../../../graphql/generated/graphql.js';

type Piece = Pick<
  NonNullable<OwnPiecesQuery['case']>['pieces'][number],
  'side' | 'state' | 'shown' | 'opened' | 'late' | 'leave' | 'reasons'
>;

/** What there is to say about who could see a piece, and about what it counts for. */
export type PieceLine =
  | { kind: 'seen' | 'notShown' }
  | { kind: 'shownSince' | 'shownByPost'; on: string }
  | { kind: 'state'; state: 'asked' | 'withheld' | 'blackedOut' }
  | { kind: 'late'; leave: Piece['leave'] }
  | { kind: 'reasons'; reasons: string };

/** In the eyes of the complainant: what of the other side knows of it, then what was decided about it. */
export function pieceLines(piece: Piece): PieceLine[] {
  const { state, late, leave, reasons } = piece;
  return [
    ...(piece.side === 'respondent' ? [] : [whetherSeen(piece)]),
    ...(state === 'shared' ? [] : [{ kind: 'state' as const, state }]),
    ...(late ? [{ kind: 'late' as const, leave }] : []),
    ...(reasons ? [{ kind: 'reasons' as const, reasons }] : []),
  ];
}

function whetherSeen({ opened, shown }: Piece): PieceLine {
  if (opened.some(({ side }) => side === 'respondent')) return { kind: 'seen' };
  const could = shown.find(({ side }) => side === 'respondent');
  if (!could) return { kind: 'notShown' };
  return { kind: could.byPost ? 'shownByPost' : 'shownSince', on: could.countsFrom };
}
