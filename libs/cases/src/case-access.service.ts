import {
  type Ability,
  abilityOf,
  type Action,
  caseSubject,
  type ReadableCases,
  readableCases,
  type Viewer,
} from '#access';
import { type AuditActor } from '#audit';
import { NotFound, NotSignedIn } from '#problems';
import { type ProcedureRole, type Regulation, type StepName } from '#regulation';
import { CurrentViewer } from '#sign-in';
import { Injectable } from '@nestjs/common';
import { type CaseFile } from './case-file.entity.js';

/** May I? Asked about the case itself; what is refused looks like what is not there. */
@Injectable()
export class CaseAccess {
  constructor(private readonly current: CurrentViewer) {}

  async viewer(): Promise<Viewer> {
    return this.current.get();
  }

  /** Which cases whoever asks may read at all. */
  async readable(): Promise<ReadableCases> {
    return readableCases(await this.ability());
  }

  /** Whether whoever asks has a list of cases. Throws NotSignedIn or NotFound. */
  async requireList(): Promise<void> {
    await this.refuseUnless((ability) => ability.can('read', 'CaseList'), 'list of cases');
  }

  /** Whether whoever asks may file a complaint here. Throws NotFound: every visitor may. */
  async requireFiling(): Promise<void> {
    await this.refuseUnless((ability) => ability.can('fileComplaint', 'Case'), 'form');
  }

  /** Whether whoever asks may do this to the case. Throws NotSignedIn or NotFound. */
  async require(action: Action, file: CaseFile): Promise<void> {
    await this.refuseUnless((ability) => ability.can(action, caseSubject(file)), 'case');
  }

  /** In which of his roles somebody takes a step: one that the regulation lets take it, else his first. */
  async roleFor(step: StepName, regulation: Regulation): Promise<ProcedureRole> {
    const held = procedureRolesOf(await this.viewer());
    const allowed = regulation.steps[step]?.by ?? [];
    const role = held.find((candidate) => allowed.includes(candidate)) ?? held[0];
    if (!role) {
      throw new NotFound('case');
    }
    return role;
  }

  private async ability(): Promise<Ability> {
    return abilityOf(await this.viewer());
  }

  private async refuseUnless(allowed: (ability: Ability) => boolean, what: string): Promise<void> {
    const viewer = await this.viewer();
    if (!allowed(abilityOf(viewer))) {
      throw viewer.kind === 'visitor' ? new NotSignedIn() : new NotFound(what);
    }
  }
}

/** Roles that act in a procedure; a visitor who files is about to be the complainant. */
function procedureRolesOf(viewer: Viewer): ProcedureRole[] {
  if (viewer.kind !== 'staff') {
    return ['complainant'];
  }
  return viewer.memberships.map(({ role }) => role).filter((role) => role !== 'tenantAdministrator');
}

/** Who did it, for the audit trail. */
export function actorOf(viewer: Viewer): AuditActor {
  switch (viewer.kind) {
    case 'visitor':
      return { kind: 'visitor', id: null };
    case 'complainant':
      return { kind: 'complainant', id: viewer.credentialId };
    case 'staff':
      return { kind: 'staff', id: viewer.personId };
  }
}
