import { type LocalDate } from '#deadlines';
import { type AgreementOutcome, type HoldReason, type OfferOutcome } from '#regulation';
import { Injectable } from '@nestjs/common';
import { type CaseRecord } from '../case-record.js';
import { type PromisedCommand, Promises } from '../commitments/promises.service.js';
import { given } from '../given.js';
import { StepTexts } from '../step-texts.service.js';
import { type StepCommand, StepTaker } from '../step-taker.service.js';
import { WakeUpCalls } from '../time/wake-up-calls.service.js';

interface OnDay extends StepCommand {
  readonly on?: LocalDate | undefined;
}

export type ProposeMediationCommand = OnDay;

export interface RecordAgreementCommand extends OnDay {
  readonly outcome: AgreementOutcome;
  /** What was agreed: the text of the letter that confirms it. */
  readonly text: string;
  readonly commitments?: readonly PromisedCommand[] | undefined;
  readonly reason?: HoldReason | undefined;
  readonly wakeUpOn?: LocalDate | undefined;
}

export interface OfferCompensationCommand extends OnDay {
  readonly text: string;
}

export interface AnswerOfferCommand extends OnDay {
  readonly outcome: OfferOutcome;
}

/** Solving it together: what is said and offered here is no piece, and stays outside the bundle. */
@Injectable()
export class MediationService {
  constructor(
    private readonly steps: StepTaker,
    private readonly texts: StepTexts,
    private readonly wakeUps: WakeUpCalls,
    private readonly promises: Promises,
  ) {}

  /** Both sides are asked whether they want to try to solve it together. */
  async propose(command: ProposeMediationCommand): Promise<CaseRecord> {
    return this.steps.take({
      step: 'proposeMediation',
      command,
      request: async () => ({ step: 'proposeMediation', ...given({ on: command.on }) }),
    });
  }

  /** What both sides agreed is written down: the case is done, or is held to see whether it works. */
  async recordAgreement(command: RecordAgreementCommand): Promise<CaseRecord> {
    const { outcome, text, commitments, reason, wakeUpOn, on } = command;
    return this.steps.take({
      step: 'recordAgreement',
      command,
      request: async ({ file }) => ({
        step: 'recordAgreement',
        outcome,
        contentId: await this.texts.required(file.id, 'agreement', text),
        ...(await this.promises.kept(file.id, commitments)),
        ...given({ reason, wakeUpOn, on }),
      }),
      afterwards: (record) => this.wakeUps.plan(record),
    });
  }

  /** The organisation offers a compensation. */
  async offer(command: OfferCompensationCommand): Promise<CaseRecord> {
    const { text, on } = command;
    return this.steps.take({
      step: 'offerCompensation',
      command,
      request: async ({ file }) => ({
        step: 'offerCompensation',
        contentId: await this.texts.required(file.id, 'offer', text),
        ...given({ on }),
      }),
    });
  }

  /** The complainant accepts or declines the offer that is open. */
  async answer(command: AnswerOfferCommand): Promise<CaseRecord> {
    const { outcome, on } = command;
    return this.steps.take({
      step: 'answerOffer',
      command,
      request: async () => ({ step: 'answerOffer', outcome, ...given({ on }) }),
    });
  }
}
