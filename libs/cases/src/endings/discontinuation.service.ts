import { type LocalDate } from '#deadlines';
import { type Judged } from '#procedure';
import { Injectable } from '@nestjs/common';
import { type CaseRecord } from '../case-record.js';
import { given } from '../given.js';
import { StepTexts } from '../step-texts.service.js';
import { type StepCommand, StepTaker } from '../step-taker.service.js';

/** An open norm of the regulation that a person judged, with the reasons. */
export interface JudgedCommand {
  /** The name of the norm in the regulation. */
  readonly judgement: string;
  readonly holds: boolean;
  readonly motivation: string;
}

export interface DiscontinueCommand extends StepCommand {
  readonly on?: LocalDate | undefined;
  /** The grounds of the regulation that arose after the complaint was taken up. */
  readonly grounds?: readonly string[] | undefined;
  readonly judgements?: readonly JudgedCommand[] | undefined;
  readonly motivation: string;
}

/** A treatment that stops because something arose, or was found, after the complaint was taken up. */
@Injectable()
export class DiscontinuationService {
  constructor(
    private readonly steps: StepTaker,
    private readonly texts: StepTexts,
  ) {}

  async discontinue(command: DiscontinueCommand): Promise<CaseRecord> {
    const { grounds, judgements, motivation, on } = command;
    return this.steps.take({
      step: 'discontinue',
      command,
      request: async ({ file }) => ({
        step: 'discontinue',
        motivationId: await this.texts.required(file.id, 'motivation', motivation),
        ...given({ grounds, on, judgements: judgements && (await this.judged(file.id, judgements)) }),
      }),
    });
  }

  private async judged(caseId: string, commands: readonly JudgedCommand[]): Promise<Judged[]> {
    const judged: Judged[] = [];
    for (const { judgement, holds, motivation } of commands) {
      const motivationId = await this.texts.required(caseId, 'motivation', motivation);
      judged.push({ judgement, is: holds ? 'yes' : 'no', motivationId });
    }
    return judged;
  }
}
