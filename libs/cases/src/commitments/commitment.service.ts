import { type LocalDate } from '#deadlines';
import { Injectable } from '@nestjs/common';
import { type CaseRecord } from '../case-record.js';
import { given } from '../given.js';
import { StepTexts } from '../step-texts.service.js';
import { type StepCommand, StepTaker } from '../step-taker.service.js';

export interface ConfirmCommitmentCommand extends StepCommand {
  readonly commitmentId: string;
  readonly done: boolean;
  /** What is still missing, or what is said with it. */
  readonly note?: string | undefined;
  readonly on?: LocalDate | undefined;
}

/** Whether what was promised was done, as the complainant says it. */
@Injectable()
export class CommitmentService {
  constructor(
    private readonly steps: StepTaker,
    private readonly texts: StepTexts,
  ) {}

  /** Said by the complainant, or written down by the office for somebody on paper. It can be said again: the last word holds. */
  async confirm(command: ConfirmCommitmentCommand): Promise<CaseRecord> {
    const { commitmentId, done, note, on } = command;
    return this.steps.take({
      step: 'confirmCommitment',
      command,
      request: async ({ file }) => ({
        step: 'confirmCommitment',
        commitmentId,
        outcome: done ? 'kept' : 'notKept',
        ...(await this.texts.content(file.id, 'commitmentNote', note)),
        ...given({ on }),
      }),
    });
  }
}
