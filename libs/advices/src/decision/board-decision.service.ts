import { type CaseRecord, given, type PromisedCommand, Promises, type StepCommand, StepTaker, StepTexts } from '#cases';
import { type LocalDate } from '#deadlines';
import { type BoardDecision } from '#regulation';
import { Injectable } from '@nestjs/common';
import { isFilled } from '../documents/document-content.js';
import { DocumentRepository } from '../documents/document.repository.js';

/** What the board does with the advice on one point. */
export interface PointDecided {
  readonly point: string;
  readonly outcome: BoardDecision;
  readonly motivation?: string | undefined;
}

export interface DecideOnAdviceCommand extends StepCommand {
  readonly on?: LocalDate | undefined;
  readonly outcome: BoardDecision;
  readonly points?: readonly PointDecided[] | undefined;
  readonly motivation?: string | undefined;
  /** The decision as it was written. */
  readonly text?: string | undefined;
  readonly commitments?: readonly PromisedCommand[] | undefined;
}

/** The board says what it does with the advice; or the secretary writes down what the board wrote. */
@Injectable()
export class BoardDecisionService {
  constructor(
    private readonly steps: StepTaker,
    private readonly texts: StepTexts,
    private readonly documents: DocumentRepository,
    private readonly promises: Promises,
  ) {}

  async decide(command: DecideOnAdviceCommand): Promise<CaseRecord> {
    const { outcome, points, motivation, text, commitments, on } = command;
    return this.steps.take({
      step: 'decideOnAdvice',
      command,
      request: async ({ file }) => ({
        step: 'decideOnAdvice',
        outcome,
        ...(points && { points: await this.decided(file.id, points) }),
        ...(await this.texts.motivation(file.id, motivation)),
        ...(await this.document(file.id, text)),
        ...(await this.promises.kept(file.id, commitments)),
        ...given({ on }),
      }),
    });
  }

  private async decided(caseId: string, points: readonly PointDecided[]) {
    const stored = [];
    for (const { point, outcome: is, motivation } of points) {
      stored.push({ point, is, ...(await this.texts.motivation(caseId, motivation)) });
    }
    return stored;
  }

  private async document(caseId: string, text: string | undefined): Promise<{ contentId?: string }> {
    return isFilled(text)
      ? { contentId: await this.documents.insert(caseId, { kind: 'boardDecision', content: given({ text }) }) }
      : {};
  }
}
