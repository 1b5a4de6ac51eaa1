import { type Condition } from '../condition.js';
import { may, type Right } from '../right.js';

export const openToComplainant: Condition = {
  says: 'that the complainant laid or was shown',
  holds: () => ({ openTo: { $in: ['complainant'] } }),
};

export const openToRespondent: Condition = {
  says: 'that the respondent laid or was shown',
  holds: () => ({ openTo: { $in: ['respondent'] } }),
};

export const inBundle: Condition = {
  says: 'that lies in the bundle',
  holds: () => ({ inBundle: true }),
};

/** A side sees that every piece exists, and reads what is open to it. */
export function piecesOfComplainant(...when: readonly Condition[]): readonly Right[] {
  return [
    may('read', 'Piece', { parts: ['existence'], when }),
    may('read', 'Piece', { parts: ['content'], when: [...when, openToComplainant] }),
  ];
}

export function piecesOfRespondent(...when: readonly Condition[]): readonly Right[] {
  return [
    may('read', 'Piece', { parts: ['existence'], when }),
    may('read', 'Piece', { parts: ['content'], when: [...when, openToRespondent] }),
  ];
}

/** A helper follows what is laid, and reads what the complainant reads where that was allowed. */
export function piecesOfHelper(...when: readonly Condition[]): readonly Right[] {
  return [
    may('read', 'Piece', { parts: ['existence'], when, granted: 'follow' }),
    may('read', 'Piece', { parts: ['content'], when: [...when, openToComplainant], granted: 'readContents' }),
  ];
}

/** Whoever keeps the case reads everything that was laid, also what is kept from a side. */
export function piecesOfOffice(...when: readonly Condition[]): readonly Right[] {
  return [may('read', 'Piece', { parts: ['existence', 'content'], when })];
}

/** Who sits reads what lies in the bundle, and does not know of anything else. */
export function piecesOfPanel(...when: readonly Condition[]): readonly Right[] {
  return [may('read', 'Piece', { parts: ['existence', 'content'], when: [...when, inBundle] })];
}
