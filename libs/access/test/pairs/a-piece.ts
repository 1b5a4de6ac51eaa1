import { type CaseRightsFacts } from '../../src/case-subject.js';
import { type PieceRightsFacts } from '../../src/piece-subject.js';
import { type PieceSide } from '../../src/words.js';
import { aCase } from './people.js';

export const nothing = [] as const;
export const there = ['existence'] as const;
export const everything = ['existence', 'content'] as const;

/** A piece of the complainant that only that side may read, and that lies in no bundle; a pair says what is different. */
export function aPiece(ofCase: Partial<CaseRightsFacts>, changed: Partial<PieceRightsFacts> = {}): PieceRightsFacts {
  return { ...aCase(ofCase), side: 'complainant', openTo: ['complainant'], inBundle: false, ...changed };
}

export const openTo = (...sides: readonly PieceSide[]): Partial<PieceRightsFacts> => ({ openTo: sides });
export const inBundle = { inBundle: true } as const;
