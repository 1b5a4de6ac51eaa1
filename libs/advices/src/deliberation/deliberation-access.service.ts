import { type Action, deliberationSubject, rightInSql, type SqlRight } from '#access';
import { caseFactColumns, type CaseRecord, caseRightsFacts } from '#cases';
import { RegulationCatalogue } from '#catalogue';
import { NotFound } from '#problems';
import { CurrentViewer } from '#sign-in';
import { Injectable } from '@nestjs/common';
import { excludedPersonIds } from './deliberation-statements.js';
import { DeliberationRepository } from './deliberation.repository.js';
import { steppedBack } from './refusals.js';

/** Somebody who takes part in a deliberation. */
export interface TakesPart {
  readonly personId: string;
  /** Whether it is the secretary, who writes down for others. */
  readonly secretary: boolean;
}

const columns = { ...caseFactColumns, excludedPersonIds: { sql: excludedPersonIds, type: 'uuid[]' } } as const;
const secretaries: readonly string[] = ['secretary', 'deputySecretary'];

/** May I take part? Asked about the deliberation itself: who does not, is not told that there is one. */
@Injectable()
export class DeliberationAccess {
  constructor(
    private readonly current: CurrentViewer,
    private readonly rows: DeliberationRepository,
    private readonly catalogue: RegulationCatalogue,
  ) {}

  /** Of which cases whoever asks reads the deliberation, as a condition on `case_file c`. */
  async readable(): Promise<SqlRight> {
    const question = { action: 'read', subject: 'Deliberation', columns, prefix: 'deliberation' } as const;
    return rightInSql(await this.current.ability(), question);
  }

  /** Throws NotFound for whoever takes no part. */
  async require(action: Action, { file }: CaseRecord): Promise<TakesPart> {
    const viewer = await this.current.get();
    const facts = { ...caseRightsFacts(file), excludedPersonIds: await this.rows.excludedFrom(file.id) };
    if (viewer.kind !== 'staff' || !(await this.current.ability()).can(action, deliberationSubject(facts))) {
      throw new NotFound('deliberation');
    }
    const { personId, memberships } = viewer;
    return { personId, secretary: memberships.some(({ role }) => secretaries.includes(role)) };
  }

  /** Throws StepRefused for whoever stepped back from this case: that he did so he knows, and nothing else is told. */
  async refuseWhoSteppedBack(caseId: string): Promise<void> {
    const viewer = await this.current.get();
    const versionId = viewer.kind === 'staff' ? await this.rows.recusedUnder(caseId, viewer.personId) : undefined;
    if (versionId !== undefined) {
      const { regulation } = await this.catalogue.byVersion(versionId);
      throw steppedBack(regulation.committee?.source);
    }
  }
}
