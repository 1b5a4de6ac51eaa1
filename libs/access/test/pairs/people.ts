import { type CaseRightsFacts } from '../../src/case-subject.js';
import { type Membership, type Viewer, visitor } from '../../src/viewer.js';
import { type HelperGrant, helperGrants, type PartyRole, partyRoles, type Role } from '../../src/words.js';

type Held = Membership['role'];

/** Nobody sits, nobody was told, and nobody is complained of; a pair says what is different. */
export function aCase(facts: Partial<CaseRightsFacts> = {}): CaseRightsFacts {
  return {
    caseId: 'another-case',
    participantId: 'another-corporation',
    respondentInformed: false,
    respondentPersonId: null,
    treatedInside: false,
    boardMemberInformed: false,
    mediationUsable: false,
    sittingPersonIds: [],
    recusedPersonIds: [],
    undeclaredPersonIds: [],
    finishedByFormerMembers: false,
    ...facts,
  };
}

/** Whoever asks, as a person. */
export const oneself = 'oneself';
export const colleague = 'colleague';

/** The case of a party, and the corporation of somebody who works at one. */
export const ownCase = { caseId: 'own-case' } as const;
export const ownCorporation = { participantId: 'own-corporation' } as const;

/** Somebody with a login code of the own case. */
export function party(role: PartyRole, ...grants: readonly HelperGrant[]): Viewer {
  return { kind: 'party', credentialId: 'code', ...ownCase, role, grants };
}

/** Somebody with a role in the committee. */
export function inCommittee(role: Held): Viewer {
  return withRoles({ role, participantId: null });
}

/** Somebody with a role at the own corporation. */
export function atCorporation(role: Held): Viewer {
  return withRoles({ role, ...ownCorporation });
}

export function withRoles(...memberships: readonly Membership[]): Viewer {
  return { kind: 'staff', accountId: 'account', personId: oneself, memberships };
}

export const platformAdministrator: Viewer = { kind: 'platformAdministrator', accountId: 'account' };

/** The roles that somebody asks with. */
export function rolesOf(viewer: Viewer): readonly string[] {
  switch (viewer.kind) {
    case 'party':
      return [viewer.role];
    case 'staff':
      return viewer.memberships.map(({ role }) => role);
    default:
      return [viewer.kind];
  }
}

/** Everybody who can hold a role, as far as it makes a difference: with every grant, for a corporation and for none. */
export function viewersWith(role: Role): Viewer[] {
  if (role === 'visitor') {
    return [visitor];
  }
  if (role === 'platformAdministrator') {
    return [platformAdministrator];
  }
  if (isPartyRole(role)) {
    return everyGrants.map((grants) => party(role, ...grants));
  }
  return [inCommittee(role), atCorporation(role)];
}

function isPartyRole(role: Role): role is PartyRole {
  return partyRoles.some((one) => one === role);
}

const everyGrants = helperGrants.reduce<HelperGrant[][]>(
  (sets, grant) => sets.flatMap((set) => [set, [...set, grant]]),
  [[]],
);
