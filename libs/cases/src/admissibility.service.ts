import { type LocalDate } from '#deadlines';
import { type AdmissibilityOutcome } from '#regulation';
import { Injectable } from '@nestjs/common';
import { type CaseRecord } from './case-record.js';
import { OpeningDay } from './intake/opening-day.service.js';
import { type StepCommand, StepTaker } from './step-taker.service.js';
import { StepTexts } from './step-texts.service.js';

export interface AcknowledgeReceiptCommand extends StepCommand {
  readonly on?: LocalDate | undefined;
}

/** An open norm of the regulation that somebody judges, with reasons. */
export interface NormJudged {
  /** The name of the norm in the regulation. */
  readonly judgement: string;
  readonly holds: boolean;
  readonly motivation: string;
}

/** What is decided about one point of the complaint. */
export interface PointJudged {
  readonly point: string;
  readonly outcome: AdmissibilityOutcome;
  readonly grounds?: readonly string[] | undefined;
  readonly despite?: readonly string[] | undefined;
  readonly motivation?: string | undefined;
}

export interface DecideAdmissibilityCommand extends StepCommand {
  readonly on?: LocalDate | undefined;
  readonly outcome: AdmissibilityOutcome;
  readonly grounds?: readonly string[] | undefined;
  readonly despite?: readonly string[] | undefined;
  readonly judgements?: readonly NormJudged[] | undefined;
  readonly points?: readonly PointJudged[] | undefined;
  readonly motivation?: string | undefined;
}

/** From a complaint that came in to the decision whether the committee takes it up. */
@Injectable()
export class AdmissibilityService {
  constructor(
    private readonly steps: StepTaker,
    private readonly texts: StepTexts,
    private readonly opening: OpeningDay,
  ) {}

  /** The committee tells the complainant that it has the complaint. */
  async acknowledgeReceipt(command: AcknowledgeReceiptCommand): Promise<CaseRecord> {
    return this.steps.take({
      step: 'acknowledgeReceipt',
      command,
      request: async () => ({ step: 'acknowledgeReceipt', ...day(command.on) }),
    });
  }

  /** The committee admits the complaint, refuses it with its grounds, or keeps it until it is no longer too early. */
  async decide(command: DecideAdmissibilityCommand): Promise<CaseRecord> {
    return this.steps.take({
      step: 'decideAdmissibility',
      command,
      request: async ({ file }) => ({
        step: 'decideAdmissibility',
        outcome: command.outcome,
        grounds: command.grounds ?? [],
        despite: command.despite ?? [],
        ...day(command.on),
        ...(command.judgements && { judgements: await this.judged(file.id, command.judgements) }),
        ...(command.points && { points: await this.decidedPoints(file.id, command.points) }),
        ...(await this.texts.motivation(file.id, command.motivation)),
      }),
      afterwards: (record) => this.opening.plan(record),
    });
  }

  private async judged(caseId: string, judgements: readonly NormJudged[]) {
    const stored = [];
    for (const { judgement, holds, motivation } of judgements) {
      const is = holds ? ('yes' as const) : ('no' as const);
      stored.push({ judgement, is, motivationId: await this.texts.required(caseId, 'motivation', motivation) });
    }
    return stored;
  }

  private async decidedPoints(caseId: string, points: readonly PointJudged[]) {
    const stored = [];
    for (const { point, outcome, grounds, despite, motivation } of points) {
      stored.push({
        point,
        outcome,
        ...(grounds && { grounds }),
        ...(despite && { despite }),
        ...(await this.texts.motivation(caseId, motivation)),
      });
    }
    return stored;
  }
}

/** A day only where one was given: otherwise the step is of today. */
export function day(on: LocalDate | undefined): { on?: LocalDate } {
  return on === undefined ? {} : { on };
}
