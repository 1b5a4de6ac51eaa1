import { pieceLines } from './piece-lines.js';

type Piece = Parameters<typeof pieceLines>[0];

function aPiece(overrides: Partial<Piece> = {}): Piece {
  return {
    ...{ side: 'complainant', state: 'shared', shown: [], opened: [], late: false, leave: null, reasons: null },
    ...overrides,
  };
}

const shown = (byPost: boolean) => [{ side: 'respondent' as const, countsFrom: '2026-03-10', byPost }];
const openedBy = (side: 'complainant' | 'respondent') => [{ side, openedAt: '2026-03-11T09:00:00Z' }];

describe('what is said about a piece', () => {
  it.each([
    ['it has not reached the other side', aPiece(), [{ kind: 'notShown' }]],
    ['the other side can see it', aPiece({ shown: shown(false) }), [{ kind: 'shownSince', on: '2026-03-10' }]],
    ['it goes to the other side by post', aPiece({ shown: shown(true) }), [{ kind: 'shownByPost', on: '2026-03-10' }]],
    ['the other side opened it', aPiece({ shown: shown(false), opened: openedBy('respondent') }), [{ kind: 'seen' }]],
    ['only the own side opened it', aPiece({ opened: openedBy('complainant') }), [{ kind: 'notShown' }]],
    ['the other side laid it itself', aPiece({ side: 'respondent' }), []],
  ])('is that %s', (_, piece, lines) => {
    expect(pieceLines(piece)).toEqual(lines);
  });

  it('is also that it was asked to keep it, that it is late, and why it was decided so', () => {
    const piece = aPiece({ side: 'respondent', state: 'withheld', late: true, leave: 'asked', reasons: 'Privé.' });

    expect(pieceLines(piece)).toEqual([
      { kind: 'state', state: 'withheld' },
      { kind: 'late', leave: 'asked' },
      { kind: 'reasons', reasons: 'Privé.' },
    ]);
  });
});
