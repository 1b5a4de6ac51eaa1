import { type HelperGrant, type PartyRole, type StaffRole } from './words.js';

/** A role that somebody holds now, with the participant it is held for where the role has one. */
export interface Membership {
  readonly role: StaffRole | 'formerChair' | 'formerMember';
  readonly participantId: string | null;
}

/** Whoever asks: nobody known, a party of one case, somebody with roles in this committee, or who looks after the platform. */
export type Viewer =
  | { readonly kind: 'visitor' }
  | {
      readonly kind: 'party';
      readonly credentialId: string;
      readonly caseId: string;
      readonly role: PartyRole;
      /** What the complainant lets a helper do; empty for everybody else. */
      readonly grants: readonly HelperGrant[];
    }
  | {
      readonly kind: 'staff';
      readonly accountId: string;
      readonly personId: string;
      readonly memberships: readonly Membership[];
    }
  | { readonly kind: 'platformAdministrator'; readonly accountId: string };

export const visitor: Viewer = { kind: 'visitor' };
