import { type LocalDate } from '#deadlines';
import { type HoldReason } from '#regulation';
import { Injectable } from '@nestjs/common';
import { type CaseRecord } from '../case-record.js';
import { given } from '../given.js';
import { StepTexts } from '../step-texts.service.js';
import { type StepCommand, StepTaker } from '../step-taker.service.js';
import { WakeUpCalls } from './wake-up-calls.service.js';

export interface HoldCommand extends StepCommand {
  readonly on?: LocalDate | undefined;
  readonly reason: HoldReason;
  readonly wakeUpOn?: LocalDate | undefined;
  readonly motivation?: string | undefined;
}

export interface ResumeCommand extends StepCommand {
  readonly on?: LocalDate | undefined;
}

/** A case that waits for something, and goes on. */
@Injectable()
export class HoldService {
  constructor(
    private readonly steps: StepTaker,
    private readonly texts: StepTexts,
    private readonly wakeUps: WakeUpCalls,
  ) {}

  /** The case is held for a reason. Which clocks stop, and when it wakes up where nobody said, the regulation says. */
  async hold(command: HoldCommand): Promise<CaseRecord> {
    const { reason, wakeUpOn, motivation, on } = command;
    return this.steps.take({
      step: 'hold',
      command,
      request: async ({ file }) => ({
        step: 'hold',
        reason,
        ...given({ wakeUpOn, on }),
        ...(await this.texts.motivation(file.id, motivation)),
      }),
      afterwards: (record) => this.wakeUps.plan(record),
    });
  }

  /** The case goes on where it was held. */
  async resume(command: ResumeCommand): Promise<CaseRecord> {
    return this.steps.take({
      step: 'resume',
      command,
      request: async () => ({ step: 'resume', ...given({ on: command.on }) }),
    });
  }
}
