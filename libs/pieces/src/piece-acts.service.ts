import { type Action } from '#access';
import { ActRegister, CaseAccess, CaseReader, type CaseRecord, type StepCommand } from '#cases';
import { StepRefused, VersionConflict } from '#problems';
import { Injectable } from '@nestjs/common';

/** What somebody does with pieces besides the steps of the procedure: fetch, may I, the version, then the work itself. */
@Injectable()
export class PieceActs {
  constructor(
    private readonly acts: ActRegister,
    private readonly cases: CaseReader,
    private readonly access: CaseAccess,
  ) {}

  /** Does the work once per client key. Throws NotFound or VersionConflict, and what the work throws; then nothing has changed. */
  async once(name: Action, command: StepCommand, work: (record: CaseRecord) => Promise<void>): Promise<CaseRecord> {
    const { clientKey, ...input } = command;
    const { caseId } = await this.acts.once({ name, clientKey, input }, async () => {
      const record = await this.cases.get(command.caseId);
      await this.access.require(name, record.file);
      if (record.file.version !== command.expectedVersion) {
        throw new VersionConflict(command.expectedVersion, record.file.version);
      }
      await work(record);
      return { caseId: record.file.id };
    });
    return this.cases.get(caseId);
  }
}

/** A refusal in the form that steps have: the reason for a program, a sentence for people, and what is missing. */
export function refusedBecause(
  reason: string,
  sentence: string,
  { missing = [], source }: { readonly missing?: readonly string[]; readonly source?: string | undefined } = {},
): StepRefused {
  return new StepRefused(sentence, { reason, rule: 'hearing.pieces', source, missing });
}

/** Nothing is done with the pieces of a case that is over. */
export function requireOpen({ state }: CaseRecord): void {
  if (state.ended) {
    throw refusedBecause('stepNotOpen', 'This case is over: nothing more is done with its pieces.');
  }
}
