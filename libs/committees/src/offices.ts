import { participantRoles, type StaffRole } from '#access';
import { type LocalDate } from '#deadlines';

/** Roles that somebody else holds while whoever has them is away. A seat in a panel changes by a new composition. */
export const coveredRoles = ['secretary', 'deputySecretary', 'chair'] as const satisfies readonly StaffRole[];

/** Who may cover: somebody of the committee itself, never of a participant. */
export const coveringRoles = [...coveredRoles, 'member'] as const satisfies readonly StaffRole[];

export function isHeldForParticipant(role: StaffRole): boolean {
  return (participantRoles as readonly StaffRole[]).includes(role);
}

/** A role from its first day up to and including its last, unless the person was removed before. */
export interface Office {
  readonly role: StaffRole;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate | null;
  readonly removedAt: string | null;
}

/** Whether the office is held on every day of a period. */
export function isHeldThroughout({ startsOn, endsOn, removedAt }: Office, from: LocalDate, until: LocalDate): boolean {
  return removedAt === null && startsOn <= from && (endsOn === null || endsOn >= until);
}

/** Whether the office is held on a day of a period. */
export function isHeldDuring({ startsOn, endsOn, removedAt }: Office, from: LocalDate, until: LocalDate): boolean {
  return removedAt === null && startsOn <= until && (endsOn === null || endsOn >= from);
}

/** SQL: the same for one day, `:day`, of the rows of `membership` under this name. */
export function heldOnDay(alias: string): string {
  return `(${alias}.removed_at is null and ${alias}.starts_on <= :day and (${alias}.ends_on is null or ${alias}.ends_on >= :day))`;
}
