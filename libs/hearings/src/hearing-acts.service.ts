import { type Action } from '#access';
import { ActRegister, CaseAccess, CaseReader, type CaseRecord } from '#cases';
import { VersionConflict } from '#problems';
import { TenantDoor } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { hearingRefused } from './hearing-refused.js';
import { lockHearings } from './hearing-statements.js';

export interface HearingCommand {
  readonly clientKey: string;
  readonly caseId: string;
  /** The version of the case that whoever sends this was looking at; absent for what does not depend on it. */
  readonly expectedVersion?: number;
}

/** What is done around a hearing and is no step: fetch, may I, the version, one after the other in a case, then the work itself. */
@Injectable()
export class HearingActs {
  constructor(
    private readonly acts: ActRegister,
    private readonly cases: CaseReader,
    private readonly access: CaseAccess,
    private readonly door: TenantDoor,
  ) {}

  /** Does the work once per client key. Throws NotFound or VersionConflict, and what the work throws; then nothing has changed. */
  async once(name: Action, command: HearingCommand, work: (record: CaseRecord) => Promise<void>): Promise<CaseRecord> {
    const { clientKey, ...input } = command;
    let found: CaseRecord | undefined;
    const { caseId } = await this.acts.once({ name, clientKey, input }, async () => {
      found = await this.cases.get(command.caseId);
      await this.access.require(name, found.file);
      const { version } = found.file;
      if (command.expectedVersion !== undefined && version !== command.expectedVersion) {
        throw new VersionConflict(command.expectedVersion, version);
      }
      await this.door.query(lockHearings, { caseId: found.file.id });
      await work(found);
      return { caseId: found.file.id };
    });
    return found ?? this.cases.get(caseId);
  }
}

/** Nothing is arranged any more for a case that is over, or that never comes to a hearing. */
export function requireToBeHeard({ state, governed }: CaseRecord): void {
  const { hearing, steps } = governed.regulation;
  if (state.ended) {
    throw hearingRefused('stepNotOpen', 'This case is over: there is no hearing to arrange.');
  }
  if (!steps.planHearing || hearing?.held === 'never') {
    throw hearingRefused('stepNotInRegulation', 'The regulation of this committee has no hearing.');
  }
}
