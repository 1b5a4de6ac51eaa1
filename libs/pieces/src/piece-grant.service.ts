import { CaseContentRepository, type CaseRecord, given, type StepCommand, StepTaker } from '#cases';
import { type LocalDate } from '#deadlines';
import { Injectable } from '@nestjs/common';
import { CopiedFiles } from './copied-files.service.js';
import { JoinedCasesRepository } from './joined-cases.repository.js';
import { refusedBecause } from './piece-acts.service.js';
import { withFiles } from './piece.service.js';
import { SharedPieces, type SharedPiece } from './shared-piece.service.js';

export interface GrantPieceCommand extends StepCommand {
  readonly fromCaseId: string;
  readonly pieceId: string;
  readonly on?: LocalDate | undefined;
}

/** A piece of one case, laid in another of the same matter: as a piece of its own, under the key and the rules of that case. */
@Injectable()
export class PieceGrants {
  constructor(
    private readonly steps: StepTaker,
    private readonly contents: CaseContentRepository,
    private readonly shared: SharedPieces,
    private readonly joined: JoinedCasesRepository,
    private readonly files: CopiedFiles,
  ) {}

  /** `caseId` is the case in which it is laid, as a finding that both its sides see. */
  async grant(command: GrantPieceCommand): Promise<CaseRecord> {
    const { fromCaseId, pieceId, on } = command;
    let contentId = '';
    let files: readonly string[] = [];
    return this.steps.take({
      step: 'submitPiece',
      command,
      request: async ({ file }) => {
        const piece = await this.shared.get(fromCaseId, pieceId);
        await this.requireGrantable(piece, fromCaseId, file.id);
        files = await this.files.copy(piece.said.files, file.id);
        contentId = await this.contents.insert(file.id, 'piece', { ...wordsOf(piece), ...withFiles(files) });
        return { step: 'submitPiece', contentId, side: 'committee', ...given({ on }) };
      },
      afterwards: async ({ file }) => {
        await this.files.put(files, { pieceId: contentId, contentId });
        await this.joined.insertGrant({ pieceId, toCaseId: file.id, grantedPieceId: contentId });
      },
    });
  }

  private async requireGrantable({ id }: SharedPiece, fromCaseId: string, toCaseId: string): Promise<void> {
    const others = await this.joined.listOf([toCaseId]);
    if (!others.some(({ caseId }) => caseId === fromCaseId)) {
      const missing = { missing: ['joinCases'] };
      throw refusedBecause('earlierStepMissing', 'The two cases are not joined. Join them first.', missing);
    }
    if (await this.joined.isGranted(id, toCaseId)) {
      throw refusedBecause('alreadyInCase', 'This piece was laid in that case already.');
    }
  }
}

function wordsOf({ caseNumber, number, said }: SharedPiece) {
  return { title: said.title ?? `${caseNumber}, ${number}`, ...given({ text: said.text ?? undefined }) };
}
