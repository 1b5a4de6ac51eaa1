import { type Viewer } from '#access';
import { type AuditActor } from '#audit';

/** Who did it, for the audit trail. */
export function actorOf(viewer: Viewer): AuditActor {
  switch (viewer.kind) {
    case 'visitor':
      return { kind: 'visitor', id: null };
    case 'party':
      return { kind: viewer.role, id: viewer.credentialId };
    case 'staff':
      return { kind: 'staff', id: viewer.personId };
    case 'platformAdministrator':
      return { kind: 'platformAdministrator', id: viewer.accountId };
  }
}
