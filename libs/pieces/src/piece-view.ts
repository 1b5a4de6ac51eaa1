import { type Ability, type CaseRightsFacts, type PieceRightsFacts, type PieceSide, pieceSubject } from '#access';
import { type CasePieceEntity } from './case-piece.entity.js';
import { openContentOf, parties, type Party } from './pieces-of.js';

/** That a side could see a content of a piece, and from which day that counts. */
export interface Shown {
  readonly side: Party;
  readonly contentId: string;
  readonly how: 'online' | 'post';
  readonly shownAt: string;
  readonly countsFrom: string;
}

/** A piece as its statement answers it. */
export interface PieceRow extends Omit<CasePieceEntity, 'tenantId'> {
  /** What of it lies in the bundle; null where nothing does. */
  readonly bundledContentId: string | null;
  readonly bundledOn: string | null;
  /** The reasons of the last decision on a late piece; null where there was none. */
  readonly leaveMotivationId: string | null;
  readonly openTo: readonly PieceSide[];
  readonly shown: readonly Shown[];
  /** When a side opened it for the first time. */
  readonly opened: readonly { readonly side: Party; readonly openedAt: string }[];
}

/** A piece, with what of it whoever asks may read. */
export interface PieceView extends PieceRow {
  readonly facts: PieceRightsFacts;
  /** The content to be read: the piece itself, or what is left of it after blacking out; null for nothing. */
  readonly contentId: string | null;
  /** For which side it is read; null for an office, and for who sits. */
  readonly readBy: Party | null;
}

/** What somebody may read of a piece. Asks the rights only: knows no role. */
export function pieceView(row: PieceRow, ofCase: CaseRightsFacts, ability: Ability): PieceView {
  const { side, openTo } = row;
  const facts: PieceRightsFacts = { ...ofCase, side, openTo, inBundle: row.bundledContentId !== null };
  const reads = (changed: Partial<PieceRightsFacts>) =>
    ability.can('read', pieceSubject({ ...facts, ...changed }), 'content');
  if (!reads({})) {
    return { ...row, facts, contentId: null, readBy: null };
  }
  const closed = { openTo: [], inBundle: false };
  const sides = parties.filter((party) => !reads(closed) && reads({ ...closed, openTo: [party] }));
  const whole = reads(closed) || sides.some((party) => party === side);
  return { ...row, facts, contentId: whole ? row.id : (openContentOf(row) ?? null), readBy: sides[0] ?? null };
}
