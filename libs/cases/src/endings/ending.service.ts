import { type LocalDate } from '#deadlines';
import { Injectable } from '@nestjs/common';
import { type CaseRecord } from '../case-record.js';
import { given } from '../given.js';
import { StepTexts } from '../step-texts.service.js';
import { type StepCommand, StepTaker } from '../step-taker.service.js';

interface OnDay extends StepCommand {
  readonly on?: LocalDate | undefined;
}

export interface WithdrawCommand extends OnDay {
  /** The words in which it was withdrawn. */
  readonly text?: string | undefined;
}

export interface SettleCommand extends OnDay {
  /** What was done, or what both sides came to. */
  readonly text?: string | undefined;
}

export interface ReopenCommand extends OnDay {
  readonly motivation: string;
}

export interface CloseCaseCommand extends OnDay {
  readonly motivation?: string | undefined;
}

/** The ways in which a case ends before its outcome, and the way back. */
@Injectable()
export class EndingService {
  constructor(
    private readonly steps: StepTaker,
    private readonly texts: StepTexts,
  ) {}

  /** The complainant takes the complaint back, or the office writes down that he did. */
  async withdraw(command: WithdrawCommand): Promise<CaseRecord> {
    const { text, on } = command;
    return this.steps.take({
      step: 'withdraw',
      command,
      request: async ({ file }) => ({
        step: 'withdraw',
        ...(await this.texts.content(file.id, 'ending', text)),
        ...given({ on }),
      }),
    });
  }

  /** The complaint is solved, or both sides came to terms. */
  async settle(command: SettleCommand): Promise<CaseRecord> {
    const { text, on } = command;
    return this.steps.take({
      step: 'settle',
      command,
      request: async ({ file }) => ({
        step: 'settle',
        ...(await this.texts.content(file.id, 'ending', text)),
        ...given({ on }),
      }),
    });
  }

  /** A case that had ended is taken up again. */
  async reopen(command: ReopenCommand): Promise<CaseRecord> {
    const { motivation, on } = command;
    return this.steps.take({
      step: 'reopen',
      command,
      request: async ({ file }) => ({
        step: 'reopen',
        motivationId: await this.texts.required(file.id, 'motivation', motivation),
        ...given({ on }),
      }),
    });
  }

  /** Nothing more is to be done in the case. */
  async close(command: CloseCaseCommand): Promise<CaseRecord> {
    const { motivation, on } = command;
    return this.steps.take({
      step: 'closeCase',
      command,
      request: async ({ file }) => ({
        step: 'closeCase',
        ...(await this.texts.motivation(file.id, motivation)),
        ...given({ on }),
      }),
    });
  }
}
