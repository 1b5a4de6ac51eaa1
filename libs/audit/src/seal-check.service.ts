import { Injectable } from '@nestjs/common';
import { type ChainEntry, type SealFacts, type SealMember } from './canonical.js';
import { ChainHasher } from './chain-hasher.service.js';
import { type ChainFault } from './chain-report.js';

/** A seal as it stands in the database. */
export interface StoredSeal extends SealFacts {
  readonly entries: number;
  readonly hash: string;
}

/** A member and its entry now; without an id the entry is gone. */
export type StoredMember = SealMember & (ChainEntry | { readonly id: null });

/** An operation is noted and stored within this time, in microseconds; the clocks of two machines differ less. */
const tolerance = 3_600_000_000;

/** Whether one seal, its members and their entries are what was hashed. */
@Injectable()
export class SealCheck {
  constructor(private readonly hasher: ChainHasher) {}

  /** The fault of this seal; `previous` is the one before it, which was found to be right. */
  async faultOf(
    seal: StoredSeal,
    previous: StoredSeal | undefined,
    members: readonly StoredMember[],
  ): Promise<ChainFault | undefined> {
    const number = (previous?.number ?? 0) + 1;
    if (seal.number !== number) {
      return { kind: 'sealRemoved', seal: number };
    }
    if (seal.previousHash !== (previous?.hash ?? null)) {
      return { kind: 'sealChanged', seal: number };
    }
    const odd = await this.firstOddEntry(members);
    const agrees = (await this.hasher.ofSeal(seal, members)) === seal.hash;
    const fault = agrees ? (odd ?? faultOfFacts(seal, previous, members)) : faultOfMembers(seal, members, odd);
    return fault && { ...fault, seal: number };
  }

  private async firstOddEntry(members: readonly StoredMember[]): Promise<ChainFault | undefined> {
    const hashes = await Promise.all(
      members.map(async (member) => (isThere(member) ? this.hasher.ofEntry(member) : undefined)),
    );
    const odd = members.find(({ hash }, index) => hash !== hashes[index]);
    return odd && { kind: isThere(odd) ? 'entryChanged' : 'entryRemoved', entryId: odd.entryId };
  }
}

function isThere(member: StoredMember): member is SealMember & ChainEntry {
  return member.id !== null;
}

/** The hash of the seal does not agree with its members: which of them is it? */
function faultOfMembers(
  { entries }: StoredSeal,
  members: readonly StoredMember[],
  odd: ChainFault | undefined,
): ChainFault {
  if (members.length < entries) {
    return { kind: 'entryRemoved' };
  }
  if (members.length > entries) {
    return { kind: 'entryAdded', ...(odd?.entryId !== undefined && { entryId: odd.entryId }) };
  }
  return odd ?? { kind: 'sealChanged' };
}

/** What the hash does not say: the count, and whether the entries are of the time of this seal. */
function faultOfFacts(
  seal: StoredSeal,
  previous: StoredSeal | undefined,
  members: readonly StoredMember[],
): ChainFault | undefined {
  if (seal.entries !== members.length) {
    return { kind: 'sealChanged' };
  }
  // A seal takes everything that was stored before it, so an entry in the next one is not much older.
  const earliest = previous && !previous.leftOver ? Number(previous.sealedAt) - tolerance : Number.NEGATIVE_INFINITY;
  const latest = Number(seal.sealedAt) + tolerance;
  const odd = members.filter(isThere).find(({ at }) => Number(at) < earliest || Number(at) > latest);
  return odd && { kind: 'entryMisdated', entryId: odd.id };
}
