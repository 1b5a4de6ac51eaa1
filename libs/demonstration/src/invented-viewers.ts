import { participantRoles, staffRoles, type Viewer } from '#access';
import { type StepRule } from '#regulation';

const nobody = '00000000-0000-4000-8000-000000000000';

/** The demonstration looks on and acts as a secretary does. */
export const anySecretary: Extract<Viewer, { kind: 'staff' }> = {
  kind: 'staff',
  accountId: nobody,
  personId: nobody,
  memberships: [{ role: 'secretary', participantId: null }],
};

/**
 * Whoever takes a step under a regulation: the first role of its rule that somebody is appointed to. No employee, who
 * answers about himself only: nobody is named in a demonstration.
 */
export function takerOf(rule: StepRule | undefined, participantId: string): Viewer {
  const named = rule?.by.flatMap((one) => staffRoles.filter((known) => known === one && known !== 'employee'));
  const role = named?.[0] ?? 'secretary';
  const inside = participantRoles.some((known) => known === role);
  return { ...anySecretary, memberships: [{ role, participantId: inside ? participantId : null }] };
}
