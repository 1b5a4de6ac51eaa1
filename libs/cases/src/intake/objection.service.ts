import { type LocalDate } from '#deadlines';
import { type Verdict } from '#regulation';
import { Injectable } from '@nestjs/common';
import { day } from '../admissibility.service.js';
import { type CaseRecord } from '../case-record.js';
import { type StepCommand, StepTaker } from '../step-taker.service.js';
import { StepTexts } from '../step-texts.service.js';

export interface ObjectCommand extends StepCommand {
  readonly on?: LocalDate | undefined;
  readonly text: string;
}

export interface DecideOnObjectionCommand extends StepCommand {
  readonly on?: LocalDate | undefined;
  readonly outcome: Verdict;
  readonly motivation: string;
}

/** Somebody does not agree with a decision on the way, and somebody higher looks again. */
@Injectable()
export class ObjectionService {
  constructor(
    private readonly steps: StepTaker,
    private readonly texts: StepTexts,
  ) {}

  async object(command: ObjectCommand): Promise<CaseRecord> {
    const { text } = command;
    return this.steps.take({
      step: 'object',
      command,
      request: async ({ file }) => ({
        step: 'object',
        contentId: await this.texts.required(file.id, 'objection', text),
        ...day(command.on),
      }),
    });
  }

  /** An objection that is upheld lets the earlier decision lapse. */
  async decide(command: DecideOnObjectionCommand): Promise<CaseRecord> {
    const { outcome, motivation: text } = command;
    return this.steps.take({
      step: 'decideOnObjection',
      command,
      request: async ({ file }) => ({
        step: 'decideOnObjection',
        outcome,
        motivationId: await this.texts.required(file.id, 'motivation', text),
        ...day(command.on),
      }),
    });
  }
}
