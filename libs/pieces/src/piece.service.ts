import { type PieceSide } from '#access';
import { CaseContentRepository, type CaseRecord, given, type StepCommand, StepTaker, StepTexts } from '#cases';
import { type LocalDate } from '#deadlines';
import { BadInput } from '#problems';
import { type PieceOutcome } from '#regulation';
import { Injectable } from '@nestjs/common';
import { PieceFiles } from './piece-files.service.js';
import { type Party } from './pieces-of.js';

interface OnDay extends StepCommand {
  readonly on?: LocalDate | undefined;
}

export interface SubmitReplyCommand extends OnDay {
  readonly text: string;
  /** Only for an office that writes it down: for whom. */
  readonly side?: Party | undefined;
  readonly files?: readonly string[] | undefined;
}

export interface SubmitPieceCommand extends OnDay {
  readonly title: string;
  readonly text?: string | undefined;
  readonly files?: readonly string[] | undefined;
  /** Asks to keep it from the other side. */
  readonly confidential?: boolean | undefined;
  /** Only for an office that writes it down for somebody: for whom. */
  readonly side?: PieceSide | undefined;
}

export interface DecideOnPieceCommand extends OnDay {
  readonly pieceId: string;
  readonly outcome: PieceOutcome;
  readonly motivation?: string | undefined;
  /** What is left of it, where something is blacked out. */
  readonly redaction?: RedactionCommand | undefined;
}

export interface RedactionCommand {
  readonly title: string;
  readonly text?: string | undefined;
  readonly files?: readonly string[] | undefined;
}

/** What both sides, and the committee, lay in a case; and whether a piece is kept from the other side. */
@Injectable()
export class PieceService {
  constructor(
    private readonly steps: StepTaker,
    private readonly contents: CaseContentRepository,
    private readonly texts: StepTexts,
    private readonly files: PieceFiles,
  ) {}

  /** The complainant reacts to the response, or the respondent to that. */
  async reply(command: SubmitReplyCommand): Promise<CaseRecord> {
    const { text, side, files = [], on } = command;
    let contentId = '';
    return this.steps.take({
      step: 'submitReply',
      command,
      request: async ({ file }) => {
        await this.files.requireOwn(file.id, files);
        contentId = await this.contents.insert(file.id, 'reply', { text, ...withFiles(files) });
        return { step: 'submitReply', contentId, ...given({ side, on }) };
      },
      afterwards: () => this.files.put(files, { pieceId: contentId, contentId }),
    });
  }

  /** Somebody lays a piece: a text, files, or both. Throws BadInput where there is nothing in it. */
  async submit(command: SubmitPieceCommand): Promise<CaseRecord> {
    requireSomething(command, 'text');
    const { title, text, files = [], confidential, side, on } = command;
    let contentId = '';
    return this.steps.take({
      step: 'submitPiece',
      command,
      request: async ({ file }) => {
        await this.files.requireOwn(file.id, files);
        contentId = await this.contents.insert(file.id, 'piece', { title, text, ...withFiles(files) });
        return { step: 'submitPiece', contentId, ...given({ confidential, side, on }) };
      },
      afterwards: () => this.files.put(files, { pieceId: contentId, contentId }),
    });
  }

  /** Whether the other side sees a piece, what is left of it, or only that it is there. */
  async decide(command: DecideOnPieceCommand): Promise<CaseRecord> {
    const { pieceId, outcome, motivation, redaction, on } = command;
    let redactionId: string | undefined;
    return this.steps.take({
      step: 'decideOnPiece',
      command,
      request: async ({ file }) => {
        redactionId = redaction && (await this.insertRedaction(file.id, redaction));
        const reasons = await this.texts.motivation(file.id, motivation);
        return { step: 'decideOnPiece', pieceId, outcome, ...reasons, ...given({ redactionId, on }) };
      },
      afterwards: async () => {
        if (redactionId !== undefined) {
          await this.files.put(redaction?.files ?? [], { pieceId, contentId: redactionId });
        }
      },
    });
  }

  private async insertRedaction(caseId: string, redaction: RedactionCommand): Promise<string> {
    requireSomething(redaction, 'redaction.text');
    const { title, text, files = [] } = redaction;
    await this.files.requireOwn(caseId, files);
    return this.contents.insert(caseId, 'redaction', { title, text, ...withFiles(files) });
  }
}

/** Only where there are any. */
export function withFiles(files: readonly string[]): { files?: readonly string[] } {
  return files.length === 0 ? {} : { files };
}

function requireSomething({ text = '', files = [] }: RedactionCommand, field: string): void {
  if (files.length === 0 && !/\S/u.test(text)) {
    throw new BadInput([{ field, message: 'Write something, or add a file.' }]);
  }
}
