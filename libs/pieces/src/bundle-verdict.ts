import { addDays, compareDays, type LocalDate } from '#deadlines';
import { openContentOf, parties, type Party } from './pieces-of.js';
import { type PieceRow } from './piece-view.js';

/** Why a piece cannot lie in the bundle. */
export const bundleObstacles = [
  'undecided',
  'withheld',
  'leaveNotDecided',
  'leaveRefused',
  'notShown',
  'notLongEnough',
] as const;
export type BundleObstacle = (typeof bundleObstacles)[number];

/** Whether a piece may lie in the bundle on a day. The database has the last word: this says it in advance, and why. */
export type BundleVerdict =
  | { readonly may: true; readonly contentId: string }
  | { readonly may: false; readonly because: BundleObstacle; readonly from?: LocalDate };

type Judged = Pick<PieceRow, 'id' | 'side' | 'state' | 'redactionId' | 'leave' | 'seenFor' | 'shown'>;

export function bundleVerdict(piece: Judged, today: LocalDate): BundleVerdict {
  const contentId = openContentOf(piece);
  if (contentId === undefined) {
    return { may: false, because: piece.state === 'asked' ? 'undecided' : 'withheld' };
  }
  if (piece.leave === 'asked' || piece.leave === 'refused') {
    return { may: false, because: piece.leave === 'asked' ? 'leaveNotDecided' : 'leaveRefused' };
  }
  const from = seenLongEnoughFrom(piece);
  if (from === undefined) {
    return { may: false, because: 'notShown' };
  }
  return compareDays(from, today) > 0 ? { may: false, because: 'notLongEnough', from } : { may: true, contentId };
}

/** The first day on which every other side could see a piece for long enough; undefined while one of them cannot see it. */
export function seenLongEnoughFrom(piece: Judged): LocalDate | undefined {
  const contents = [piece.id, openContentOf(piece)];
  const first = (side: Party) =>
    piece.shown
      .filter((one) => one.side === side && contents.includes(one.contentId))
      .map(({ countsFrom }) => countsFrom)
      .toSorted(compareDays)[0];
  const days = parties.filter((side) => side !== piece.side).map(first);
  const known = days.filter((day) => day !== undefined);
  const last = known.toSorted(compareDays).at(-1);
  return known.length < days.length || last === undefined ? undefined : addDays(last, piece.seenFor);
}
