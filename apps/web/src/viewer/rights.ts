/**
 * Which pages are worth offering to somebody; the API decides what they show. A short copy of what the rights table
 * says of lists, because the table itself would bring its library to every visitor.
 */
interface Roles {
  readonly roles: readonly string[];
}

export function seesCaseList({ roles }: Roles): boolean {
  return roles.some((role) => ['secretary', 'chair', 'participantContact'].includes(role));
}

export function seesOutbox({ roles }: Roles): boolean {
  return roles.includes('tenantAdministrator');
}
