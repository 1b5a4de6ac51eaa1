import { type LocalDate } from '#deadlines';
import { Injectable } from '@nestjs/common';
import { day } from './admissibility.service.js';
import { CaseContentRepository } from './case-content.repository.js';
import { type CaseRecord } from './case-record.js';
import { type StepCommand, StepTaker } from './step-taker.service.js';

export interface RequestResponseCommand extends StepCommand {
  readonly on?: LocalDate | undefined;
}

export interface SubmitResponseCommand extends StepCommand {
  readonly on?: LocalDate | undefined;
  readonly text: string;
  readonly policy?: string | undefined;
}

/** Hearing the other side: the committee asks the respondent, and the respondent answers. */
@Injectable()
export class ResponseService {
  constructor(
    private readonly steps: StepTaker,
    private readonly contents: CaseContentRepository,
  ) {}

  /** The committee lays the complaint before the respondent and asks for a response. */
  async request(command: RequestResponseCommand): Promise<CaseRecord> {
    return this.steps.take({
      step: 'requestResponse',
      command,
      request: async () => ({ step: 'requestResponse', ...day(command.on) }),
    });
  }

  /** The respondent answers. */
  async submit(command: SubmitResponseCommand): Promise<CaseRecord> {
    const { text, policy } = command;
    return this.steps.take({
      step: 'submitResponse',
      command,
      request: async ({ file }) => ({
        step: 'submitResponse',
        contentId: await this.contents.insert(file.id, 'response', { text, policy }),
        ...day(command.on),
      }),
    });
  }
}
