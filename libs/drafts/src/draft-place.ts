import { type Viewer } from '#access';
import { hashToken } from '#encryption';
import { NotFound } from '#problems';

/** Where a draft is kept: behind a secret that whoever writes carries, or with somebody's own case and step. */
export type DraftPlace =
  { readonly secret: string | undefined } | { readonly caseId: string; readonly step: string; readonly secret?: never };

/** The columns by which a draft is found. */
export interface DraftKey {
  readonly secretHash: string | null;
  readonly ownerKind: 'person' | 'credential' | null;
  readonly ownerId: string | null;
  readonly caseId: string | null;
  readonly step: string | null;
}

const nobody = { ownerKind: null, ownerId: null, caseId: null, step: null } as const;

export function keyOfSecret(secret: string): DraftKey {
  return { ...nobody, secretHash: hashToken(secret) };
}

/** Throws NotFound for somebody who has no case. */
export function keyInCase({ caseId, step }: { caseId: string; step: string }, viewer: Viewer): DraftKey {
  const place = { secretHash: null, caseId, step };
  switch (viewer.kind) {
    case 'party':
      return { ...place, ownerKind: 'credential', ownerId: viewer.credentialId };
    case 'staff':
      return { ...place, ownerKind: 'person', ownerId: viewer.personId };
    case 'visitor':
    case 'platformAdministrator':
      throw new NotFound('draft');
  }
}
