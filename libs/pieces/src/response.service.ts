import { CaseContentRepository, type CaseRecord, given, type StepCommand, StepTaker } from '#cases';
import { type LocalDate } from '#deadlines';
import { Injectable } from '@nestjs/common';
import { PieceFiles } from './piece-files.service.js';
import { withFiles } from './piece.service.js';

export interface RequestResponseCommand extends StepCommand {
  readonly on?: LocalDate | undefined;
}

export interface SubmitResponseCommand extends StepCommand {
  readonly on?: LocalDate | undefined;
  readonly text: string;
  readonly policy?: string | undefined;
  readonly files?: readonly string[] | undefined;
}

/** Hearing the other side: the committee asks the respondent, and the respondent answers. */
@Injectable()
export class ResponseService {
  constructor(
    private readonly steps: StepTaker,
    private readonly contents: CaseContentRepository,
    private readonly files: PieceFiles,
  ) {}

  /** The committee lays the complaint before the respondent and asks for a response. */
  async request(command: RequestResponseCommand): Promise<CaseRecord> {
    return this.steps.take({
      step: 'requestResponse',
      command,
      request: async () => ({ step: 'requestResponse', ...given({ on: command.on }) }),
    });
  }

  /** The respondent answers; the complainant can see it at once. */
  async submit(command: SubmitResponseCommand): Promise<CaseRecord> {
    const { text, policy, files = [], on } = command;
    let contentId = '';
    return this.steps.take({
      step: 'submitResponse',
      command,
      request: async ({ file }) => {
        await this.files.requireOwn(file.id, files);
        contentId = await this.contents.insert(file.id, 'response', { text, policy, ...withFiles(files) });
        return { step: 'submitResponse', contentId, ...given({ on }) };
      },
      afterwards: () => this.files.put(files, { pieceId: contentId, contentId }),
    });
  }
}
