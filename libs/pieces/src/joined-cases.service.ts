import { CaseAccess, CaseReader, type CaseRecord, type StepCommand } from '#cases';
import { BadInput } from '#problems';
import { Injectable } from '@nestjs/common';
import { type JoinedCase, JoinedCasesRepository } from './joined-cases.repository.js';
import { PieceActs } from './piece-acts.service.js';

export interface JoinCasesCommand extends StepCommand {
  readonly otherCaseId: string;
}

/** Cases about the same matter. Each keeps its own file: nothing is seen in another one but by a grant. */
@Injectable()
export class JoinedCases {
  constructor(
    private readonly acts: PieceActs,
    private readonly cases: CaseReader,
    private readonly access: CaseAccess,
    private readonly joined: JoinedCasesRepository,
  ) {}

  async join(command: JoinCasesCommand): Promise<CaseRecord> {
    return this.acts.once('joinCases', command, async ({ file }) => {
      if (command.otherCaseId === file.id) {
        throw new BadInput([{ field: 'otherCaseId', message: 'A case cannot be joined with itself.' }]);
      }
      const other = await this.cases.get(command.otherCaseId);
      await this.access.require('joinCases', other.file);
      await this.joined.join(file.id, other.file.id);
    });
  }

  /** The joined cases of each case, in the order of the cases. For who may read how the office works. */
  async of(records: readonly CaseRecord[]): Promise<JoinedCase[][]> {
    const rows = await this.joined.listOf(records.map(({ file }) => file.id));
    return records.map(({ file }) => rows.filter((row) => row.with === file.id));
  }
}
