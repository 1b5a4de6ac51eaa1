import { type Role } from './words.js';

/** A role that somebody holds now, with the participant it is held for where the role has one. */
export interface Membership {
  readonly role: Exclude<Role, 'visitor' | 'complainant'>;
  readonly participantId: string | null;
}

/** Whoever asks: nobody known, the complainant of one case, or somebody with roles in this committee. */
export type Viewer =
  | { readonly kind: 'visitor' }
  | { readonly kind: 'complainant'; readonly credentialId: string; readonly caseId: string }
  | {
      readonly kind: 'staff';
      readonly accountId: string;
      readonly personId: string;
      readonly memberships: readonly Membership[];
    };

export const visitor: Viewer = { kind: 'visitor' };
