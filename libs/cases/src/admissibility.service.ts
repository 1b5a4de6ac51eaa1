import { type LocalDate } from '#deadlines';
import { type AdmissibilityOutcome } from '#regulation';
import { Injectable } from '@nestjs/common';
import { CaseContentRepository } from './case-content.repository.js';
import { type CaseRecord } from './case-record.js';
import { type StepCommand, StepTaker } from './step-taker.service.js';

export interface AcknowledgeReceiptCommand extends StepCommand {
  readonly on?: LocalDate | undefined;
}

export interface DecideAdmissibilityCommand extends StepCommand {
  readonly on?: LocalDate | undefined;
  readonly outcome: AdmissibilityOutcome;
  readonly grounds?: readonly string[] | undefined;
  readonly despite?: readonly string[] | undefined;
  readonly motivation?: string | undefined;
}

/** From a complaint that came in to the decision whether the committee takes it up. */
@Injectable()
export class AdmissibilityService {
  constructor(
    private readonly steps: StepTaker,
    private readonly contents: CaseContentRepository,
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
        ...(await this.motivated(file.id, command.motivation)),
      }),
    });
  }

  private async motivated(caseId: string, motivation: string | undefined): Promise<{ motivationId?: string }> {
    return motivation === undefined
      ? {}
      : { motivationId: await this.contents.insert(caseId, 'motivation', { text: motivation }) };
  }
}

/** A day only where one was given: otherwise the step is of today. */
export function day(on: LocalDate | undefined): { on?: LocalDate } {
  return on === undefined ? {} : { on };
}
