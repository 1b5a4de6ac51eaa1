import { abilityOf, type Action, type MessageRightsFacts, messageSubject, type Role, type Viewer } from '#access';

/** For whom somebody writes or reads: one of the two sides, or whoever keeps the case. */
export const messageSides = ['complainant', 'respondent', 'office'] as const;
export type MessageSide = (typeof messageSides)[number];

/** Somebody who writes or reads messages of a case. */
export interface Correspondent {
  readonly side: MessageSide;
  readonly role: Role;
  /** The login code of a party, or the person on the staff. */
  readonly id: string;
}

/**
 * As whom somebody may do this with messages of a conversation; undefined: may not. Whoever has several roles acts for the
 * office where one of them lets him.
 */
export function correspondentOf(viewer: Viewer, action: Action, facts: MessageRightsFacts): Correspondent | undefined {
  const acting = eachRoleOf(viewer)
    .filter(({ as }) => abilityOf(as).can(action, messageSubject(facts)))
    .map(({ role, id }) => ({ role, id, side: sideOf(role, facts) }));
  return acting.find(({ side }) => side === 'office') ?? acting[0];
}

function eachRoleOf(viewer: Viewer): { readonly role: Role; readonly id: string; readonly as: Viewer }[] {
  switch (viewer.kind) {
    case 'party':
      return [{ role: viewer.role, id: viewer.credentialId, as: viewer }];
    case 'staff':
      return viewer.memberships.map((held) => ({
        role: held.role,
        id: viewer.personId,
        as: { ...viewer, memberships: [held] },
      }));
    default:
      return [];
  }
}

const sides: Readonly<Partial<Record<Role, MessageSide>>> = {
  complainant: 'complainant',
  representative: 'complainant',
  legalRepresentative: 'complainant',
  helper: 'complainant',
  employee: 'respondent',
  secretary: 'office',
  deputySecretary: 'office',
};

/** Everybody else with messages works at the organisation, which keeps the cases that it treats itself. */
function sideOf(role: Role, { treatedInside }: MessageRightsFacts): MessageSide {
  return sides[role] ?? (treatedInside ? 'office' : 'respondent');
}
