import { participantRoles, staffRoles, type Viewer } from '#access';
import { type StepRule } from '#regulation';

type Staff = Extract<Viewer, { kind: 'staff' }>;

/** The people of a demonstration, each with the one role that demo.yaml gives. */
export type Cast = readonly Staff[];

const nobody = '00000000-0000-4000-8000-000000000000';

/** Looks on, and acts where demo.yaml names nobody for a role. */
export const anySecretary: Staff = {
  kind: 'staff',
  accountId: nobody,
  personId: nobody,
  memberships: [{ role: 'secretary', participantId: null }],
};

/** The secretary of the demonstration. */
export function secretaryOf(cast: Cast): Staff {
  return castAs(cast, { role: 'secretary', participantId: null });
}

/** Who administers the committee. */
export function administratorOf(cast: Cast): Staff {
  return castAs(cast, { role: 'tenantAdministrator', participantId: null });
}

/** The person with this id, as the member that he is. */
export function personOf(cast: Cast, personId: string): Staff {
  return (
    cast.find((one) => one.personId === personId) ?? {
      ...anySecretary,
      personId,
      memberships: [{ role: 'member', participantId: null }],
    }
  );
}

/**
 * Whoever takes a step under a regulation: the first role of its rule that somebody is appointed to. No employee, who
 * answers about himself only: nobody is named in a demonstration.
 */
export function takerOf(rule: StepRule | undefined, participantId: string, cast: Cast): Staff {
  const named = rule?.by.flatMap((one) => staffRoles.filter((known) => known === one && known !== 'employee'));
  const role = named?.[0] ?? 'secretary';
  const inside = participantRoles.some((known) => known === role);
  return castAs(cast, { role, participantId: inside ? participantId : null });
}

/** Whoever complains, in the own case. */
export function complainantOf(caseId: string, credentialId: string): Viewer {
  return { kind: 'party', credentialId, caseId, role: 'complainant', grants: [] };
}

function castAs(cast: Cast, wanted: Staff['memberships'][number]): Staff {
  const found = cast.find(({ memberships }) =>
    memberships.some(({ role, participantId }) => role === wanted.role && participantId === wanted.participantId),
  );
  return found ?? { ...anySecretary, memberships: [wanted] };
}
