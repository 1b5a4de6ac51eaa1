import { type Viewer } from '#access';

const nobody = '00000000-0000-4000-8000-000000000000';

/** The demonstration looks on and acts as a secretary does. */
export const anySecretary: Viewer = {
  kind: 'staff',
  accountId: nobody,
  personId: nobody,
  memberships: [{ role: 'secretary', participantId: null }],
};

export function contactOf(participantId: string): Viewer {
  return {
    kind: 'staff',
    accountId: nobody,
    personId: nobody,
    memberships: [{ role: 'participantContact', participantId }],
  };
}
