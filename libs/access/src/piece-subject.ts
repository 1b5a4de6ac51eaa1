import { subject, type ForcedSubject } from '@casl/ability';
import { caseFactNames, type CaseRightsFacts } from './case-subject.js';
import { onlyFacts } from './only-facts.js';
import { type PieceSide } from './words.js';

/** The facts of a piece on which rights depend: those of its case, whose it is, and to whom it is open now. */
export interface PieceRightsFacts extends CaseRightsFacts {
  /** The side that laid it before the committee. */
  readonly side: PieceSide;
  /** The sides that may read what it says: the one that laid it, and those that were shown it. */
  readonly openTo: readonly PieceSide[];
  /** Whether it lies in the bundle of the panel. */
  readonly inBundle: boolean;
}

export const pieceFactNames: readonly (keyof PieceRightsFacts)[] = [...caseFactNames, 'side', 'openTo', 'inBundle'];

/** A piece in the form in which rights are asked of it. Throws when a fact is absent. */
export function pieceSubject(facts: PieceRightsFacts): PieceRightsFacts & ForcedSubject<'Piece'> {
  return subject('Piece', onlyFacts('piece', pieceFactNames, facts));
}
