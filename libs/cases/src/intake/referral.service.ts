import { type LocalDate } from '#deadlines';
import { type ReferralOutcome } from '#regulation';
import { Injectable } from '@nestjs/common';
import { day } from '../admissibility.service.js';
import { type CaseRecord } from '../case-record.js';
import { type StepCommand, StepTaker } from '../step-taker.service.js';
import { StepTexts } from '../step-texts.service.js';

export interface ReferBackCommand extends StepCommand {
  readonly on?: LocalDate | undefined;
  readonly motivation?: string | undefined;
}

export interface ReportReferralCommand extends StepCommand {
  readonly on?: LocalDate | undefined;
  readonly outcome: ReferralOutcome;
  readonly feedback?: string | undefined;
}

export interface ForwardComplaintCommand extends ReferBackCommand {
  /** The body, as the regulation names it. */
  readonly forum: string;
  readonly consent?: boolean | undefined;
}

export interface HandOverCommand extends StepCommand {
  readonly on?: LocalDate | undefined;
  readonly forum: string;
  readonly consent: boolean;
}

/** A complaint that goes elsewhere: back to the participant, on to another body, or to the next instance. */
@Injectable()
export class ReferralService {
  constructor(
    private readonly steps: StepTaker,
    private readonly texts: StepTexts,
  ) {}

  /** The participant gets the chance to solve it first; from now on it knows the complaint. */
  async referBack(command: ReferBackCommand): Promise<CaseRecord> {
    return this.steps.take({
      step: 'referBack',
      command,
      request: async ({ file }) => ({
        step: 'referBack',
        ...day(command.on),
        ...(await this.texts.motivation(file.id, command.motivation)),
      }),
    });
  }

  /** Somebody reports how a referral ended. */
  async report(command: ReportReferralCommand): Promise<CaseRecord> {
    const { outcome } = command;
    return this.steps.take({
      step: 'reportReferral',
      command,
      request: async ({ file }) => ({
        step: 'reportReferral',
        outcome,
        ...(await this.texts.content(file.id, 'feedback', command.feedback)),
        ...day(command.on),
      }),
    });
  }

  /** The complaint is sent on to a body that the regulation names. */
  async forward(command: ForwardComplaintCommand): Promise<CaseRecord> {
    const { forum, consent } = command;
    return this.steps.take({
      step: 'forwardComplaint',
      command,
      request: async ({ file }) => ({
        step: 'forwardComplaint',
        forum,
        ...(consent === undefined ? {} : { consent }),
        ...day(command.on),
        ...(await this.texts.motivation(file.id, command.motivation)),
      }),
    });
  }

  /** The file goes to the next instance; never without the consent of the complainant. */
  async handOver(command: HandOverCommand): Promise<CaseRecord> {
    const { forum, consent } = command;
    return this.steps.take({
      step: 'handOver',
      command,
      request: async () => ({ step: 'handOver', forum, consent, ...day(command.on) }),
    });
  }
}
