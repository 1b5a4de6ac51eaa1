import { type Viewer } from '#access';
import { type CaseEvent } from '#procedure';

/** Who wrote an event: somebody of the staff, or somebody with a login code of the case; neither for the system. */
export interface Author {
  readonly personId: string | null;
  readonly credentialId: string | null;
  /** As what somebody acted for the complainant; null for the complainant and for everybody else. */
  readonly capacity: string | null;
}

export const nobody: Author = { personId: null, credentialId: null, capacity: null };

export function authorOf(viewer: Viewer): Author {
  switch (viewer.kind) {
    case 'staff':
      return { ...nobody, personId: viewer.personId };
    case 'party':
      return {
        personId: null,
        credentialId: viewer.credentialId,
        capacity: viewer.role === 'complainant' ? null : viewer.role,
      };
    default:
      return nobody;
  }
}

/** The event with the one who acted for the complainant. */
export function actedBy<Event extends CaseEvent>(event: Event, { capacity }: Author): Event {
  return capacity === null ? event : { ...event, by: { ...event.by, as: capacity } };
}
