import { parseDuration } from '#deadlines';
import type { RegulationRules } from './regulation.schema.js';

/** How long both sides must have been able to see a piece, and which piece comes too late; all in whole days. */
export interface PieceRules {
  readonly seenFor: number;
  readonly postTakes: number;
  readonly lateFrom: number;
  /** Whether the platform fills this in because the regulation is silent. */
  readonly assumed: boolean;
  /** The article, where the regulation has one. */
  readonly source?: string;
}

/** Like article 7:4 of the Dutch act on administrative law: until ten days before, and a week to look at them. */
const whereSilent: PieceRules = { seenFor: 7, postTakes: 2, lateFrom: 10, assumed: true };

/** What a regulation says about pieces, or what the platform assumes where it says nothing. */
export function pieceRules({ hearing }: Pick<RegulationRules, 'hearing'>): PieceRules {
  if (!hearing?.pieces) {
    return whereSilent;
  }
  const { seenFor, postTakes, lateFrom, source } = hearing.pieces;
  return {
    seenFor: daysOf(seenFor),
    postTakes: daysOf(postTakes),
    lateFrom: daysOf(lateFrom),
    assumed: false,
    source,
  };
}

function daysOf(length: string): number {
  const { amount, unit } = parseDuration(length);
  return unit === 'weeks' ? amount * 7 : amount;
}
