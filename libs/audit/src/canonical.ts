/** The exact bytes that are hashed. A change of a form makes all earlier hashes wrong: give the new form another first word. */

/** An entry as it is hashed: as PostgreSQL holds it, the moment in whole microseconds since 1970. */
export interface ChainEntry {
  readonly id: string;
  readonly at: string;
  readonly actorKind: string;
  readonly actorId: string | null;
  readonly action: string;
  readonly subjectKind: string;
  readonly subjectId: string | null;
}

/** An entry in a seal: its id, and the hash that it had when it was sealed. */
export interface SealMember {
  readonly entryId: string;
  readonly hash: string;
}

/** What a seal says of itself; moments as in an entry. */
export interface SealFacts {
  readonly number: number;
  readonly sealedAt: string;
  readonly firstAt: string;
  readonly lastAt: string;
  readonly leftOver: boolean;
  /** Of the seal before it; null in the first. */
  readonly previousHash: string | null;
}

/** An entry as one JSON array. */
export function entryText(tenantId: string, entry: ChainEntry): string {
  const { id, at, actorKind, actorId, action, subjectKind, subjectId } = entry;
  return JSON.stringify(['auditEntry1', tenantId, id, at, actorKind, actorId, action, subjectKind, subjectId]);
}

/** A seal with its members as one JSON array; the members in the order of their ids. */
export function sealText(tenantId: string, seal: SealFacts, members: readonly SealMember[]): string {
  const { number, sealedAt, firstAt, lastAt, leftOver, previousHash } = seal;
  const listed = members.map(({ entryId, hash }) => [entryId, hash]);
  return JSON.stringify(['auditSeal1', tenantId, number, sealedAt, firstAt, lastAt, leftOver, previousHash, listed]);
}
