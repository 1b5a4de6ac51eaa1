import { participantRoles, staffRoles, type StaffRole } from '#access';
import type { Regulation } from '#regulation';
import type { NewCommittee } from './skeleton.js';

const names = ['Anna de Wit', 'Bram Mulder', 'Carla Jansen', 'Daan Visser', 'Eva Smit', 'Fatma Kaya', 'Gerrit Bos'];

/** People with the roles that the steps of the base ask for, so that the committee can be tried; no cases. */
export function demonstrationFile(base: Regulation, { id }: NewCommittee): string {
  return [
    '# Invented people with whom `npm start` opens this committee. The password of all of them stands in what start prints.',
    `slug: ${id}`,
    'people:',
    ...rolesOf(base).map((role, index) => person(role, { id, index })),
    '',
    '# Invented cases, played on days before today: regulations/README.md.',
    'cases: []',
    '',
  ].join('\n');
}

function rolesOf({ steps }: Regulation): StaffRole[] {
  const named = new Set(Object.values(steps).flatMap((step) => step?.by ?? []) as readonly string[]);
  return [...staffRoles.filter((role) => named.has(role)), 'tenantAdministrator'];
}

function person(role: StaffRole, { id, index }: { id: string; index: number }): string {
  const heldFor = (participantRoles as readonly StaffRole[]).includes(role) ? ', participant: example-one' : '';
  const name = names[index % names.length] ?? '';
  return `  - { role: ${role}${heldFor}, name: ${name}, email: ${role.toLowerCase()}@${id}.example }`;
}
