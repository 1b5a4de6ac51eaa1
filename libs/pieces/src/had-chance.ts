import { addDays, compareDays, type LocalDate } from '#deadlines';
import { parties } from './pieces-of.js';
import { type PieceRow } from './piece-view.js';

type Laid = Pick<PieceRow, 'number' | 'side' | 'recordedAt'>;
type Seen = Laid & Pick<PieceRow, 'seenFor' | 'shown'>;

/** Whether every other side could see a piece for as many days as the regulation gives, or answered after it saw it. */
export function hadChance(piece: Seen, all: readonly Laid[], today: LocalDate): boolean {
  return parties
    .filter((side) => side !== piece.side)
    .every((side) =>
      piece.shown
        .filter((one) => one.side === side)
        .some(
          ({ countsFrom, shownAt }) =>
            compareDays(addDays(countsFrom, piece.seenFor), today) <= 0 ||
            all.some((other) => other.side === side && other.number > piece.number && other.recordedAt >= shownAt),
        ),
    );
}
