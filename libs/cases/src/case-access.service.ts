import { type Ability, type Action, type CasePart, type Part, caseSubject, type SqlRight, type Viewer } from '#access';
import { NotFound, NotSignedIn } from '#problems';
import { type ProcedureRole, type Regulation, type StepName } from '#regulation';
import { CurrentViewer } from '#sign-in';
import { Injectable } from '@nestjs/common';
import { actingRoles } from './acting-roles.js';
import { type CaseFile } from './case-file.entity.js';
import { caseRightsFacts, readableCases } from './case-rights.js';

/** May I? Asked about the case itself; what is refused looks like what is not there. */
@Injectable()
export class CaseAccess {
  constructor(private readonly current: CurrentViewer) {}

  async viewer(): Promise<Viewer> {
    return this.current.get();
  }

  /** Which cases whoever asks may follow, and of those only the ones of which all these parts may be read too. */
  async readable(parts: readonly Part[] = []): Promise<SqlRight> {
    return readableCases(await this.current.ability(), ['progress', ...parts]);
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
    await this.refuseUnless((ability) => ability.can(action, caseSubject(caseRightsFacts(file))), 'case');
  }

  /** Whether whoever asks may do this to the case. */
  async may(action: Action, file: CaseFile): Promise<boolean> {
    return (await this.current.ability()).can(action, caseSubject(caseRightsFacts(file)));
  }

  /** Whether whoever asks may read this part of the case. */
  async mayRead(part: CasePart, file: CaseFile): Promise<boolean> {
    return (await this.current.ability()).can('read', caseSubject(caseRightsFacts(file)), part);
  }

  /** In which of the roles that give the right somebody takes a step: one that the regulation lets take it, else the first. */
  async roleFor(step: StepName & Action, file: CaseFile, regulation: Regulation): Promise<ProcedureRole> {
    const held = actingRoles(await this.current.get(), step, caseRightsFacts(file));
    const allowed = regulation.steps[step]?.by ?? [];
    const role = held.find((candidate) => allowed.includes(candidate)) ?? held[0];
    if (!role) {
      throw new NotFound('case');
    }
    return role;
  }

  private async refuseUnless(allowed: (ability: Ability) => boolean, what: string): Promise<void> {
    if (!allowed(await this.current.ability())) {
      throw (await this.current.get()).kind === 'visitor' ? new NotSignedIn() : new NotFound(what);
    }
  }
}
