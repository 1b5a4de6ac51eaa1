/**
 * Which pages are worth offering to somebody, and which fields worth asking; the API decides what they show. A short copy
 * of what the rights table says, because the table itself would bring its library to every visitor.
 */
interface Roles {
  readonly roles: readonly string[];
}

export function seesCaseList({ roles }: Roles): boolean {
  return roles.some((role) => ['secretary', 'chair', 'participantContact'].includes(role));
}

/** Whether somebody sees the workings of the office, such as which complaints perhaps came twice. */
export function seesWorkings({ roles }: Roles): boolean {
  return roles.some((role) => ['handler', 'manager', 'director', 'secretary', 'deputySecretary'].includes(role));
}

export function seesOutbox({ roles }: Roles): boolean {
  return roles.includes('tenantAdministrator');
}

export function seesSettings({ roles }: Roles): boolean {
  return roles.includes('tenantAdministrator');
}
