import { type LocalDate } from '#deadlines';
import { type investigationMeans } from '#procedure';
import { type Treatment } from '#regulation';
import { Injectable } from '@nestjs/common';
import { type CaseRecord } from '../case-record.js';
import { given } from '../given.js';
import { StepTexts } from '../step-texts.service.js';
import { type StepCommand, StepTaker } from '../step-taker.service.js';

export type InvestigationMeans = (typeof investigationMeans)[number];

export interface ChooseTreatmentCommand extends StepCommand {
  readonly on?: LocalDate | undefined;
  readonly outcome: Treatment;
  readonly motivation?: string | undefined;
}

export interface InvestigateCommand extends StepCommand {
  readonly on?: LocalDate | undefined;
  readonly means: InvestigationMeans;
  readonly motivation?: string | undefined;
}

/** How the complaint is treated, and what the committee wants to find out. */
@Injectable()
export class TreatmentService {
  constructor(
    private readonly steps: StepTaker,
    private readonly texts: StepTexts,
  ) {}

  /** A hearing, on paper, or otherwise; another treatment needs its reasons. */
  async choose(command: ChooseTreatmentCommand): Promise<CaseRecord> {
    const { outcome, motivation, on } = command;
    return this.steps.take({
      step: 'chooseTreatment',
      command,
      request: async ({ file }) => ({
        step: 'chooseTreatment',
        outcome,
        ...(await this.texts.motivation(file.id, motivation)),
        ...given({ on }),
      }),
    });
  }

  /** A visit, an expert, further papers: what comes of it is laid before both sides as a piece. */
  async investigate(command: InvestigateCommand): Promise<CaseRecord> {
    const { means, motivation, on } = command;
    return this.steps.take({
      step: 'investigate',
      command,
      request: async ({ file }) => ({
        step: 'investigate',
        means,
        ...(await this.texts.motivation(file.id, motivation)),
        ...given({ on }),
      }),
    });
  }
}
