import { type ChainHead } from './chain-head.js';

/**
 * entryChanged   an entry is not what was sealed
 * entryRemoved   an entry of a seal is gone
 * entryAdded     an entry was put into a seal that was made without it, or past the audit trail
 * entryMisdated  an entry says a moment long before the seal that came before its own, or long after its own
 * sealChanged    what a seal says of itself is not what was hashed
 * sealRemoved    a seal in the middle or at the end is gone, or another one stands in its place
 * entryWaiting   an entry waits too long for its seal: nobody seals
 */
export type ChainFaultKind =
  'entryChanged' | 'entryRemoved' | 'entryAdded' | 'entryMisdated' | 'sealChanged' | 'sealRemoved' | 'entryWaiting';

export interface ChainFault {
  readonly kind: ChainFaultKind;
  /** The number of the seal; absent when the entry is in none. */
  readonly seal?: number;
  /** Absent when it cannot be said which one. */
  readonly entryId?: string;
}

export interface ChainReport {
  readonly holds: boolean;
  /** The first one, from the beginning of the chain. */
  readonly fault?: ChainFault;
  /** How many were found to be right before the fault. */
  readonly seals: number;
  readonly entries: number;
  /** The last seal that was found to be right. */
  readonly head?: ChainHead;
}
