import { type Action } from '#access';
import { ActRegister, CaseAccess, CaseReader, type CaseRecord, type StepCommand } from '#cases';
import { NotFound, VersionConflict } from '#problems';
import { Injectable } from '@nestjs/common';

/** What is done around a panel and is no step: fetch, may I, the version, then the work itself. */
@Injectable()
export class PanelActs {
  constructor(
    private readonly acts: ActRegister,
    private readonly cases: CaseReader,
    private readonly access: CaseAccess,
  ) {}

  /** Does the work once per client key, for the person who asks. Throws NotFound or VersionConflict, and what the work throws. */
  async once(
    name: Action,
    { clientKey, ...input }: StepCommand,
    work: (record: CaseRecord, personId: string) => Promise<void>,
  ): Promise<CaseRecord> {
    const { caseId } = await this.acts.once({ name, clientKey, input }, async () => {
      const record = await this.cases.get(input.caseId);
      await this.access.require(name, record.file);
      if (record.file.version !== input.expectedVersion) {
        throw new VersionConflict(input.expectedVersion, record.file.version);
      }
      const viewer = await this.access.viewer();
      if (viewer.kind !== 'staff') {
        throw new NotFound('case');
      }
      await work(record, viewer.personId);
      return { caseId: record.file.id };
    });
    return this.cases.get(caseId);
  }
}
