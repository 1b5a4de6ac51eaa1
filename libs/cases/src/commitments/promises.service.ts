import { Clock } from '#clock';
import { type LocalDate } from '#deadlines';
import { type Commitment, type CommitmentKind } from '#procedure';
import { Injectable } from '@nestjs/common';
import { given } from '../given.js';
import { StepTexts } from '../step-texts.service.js';

/** Something that is promised with an agreement or a decision. */
export interface PromisedCommand {
  readonly kind: CommitmentKind;
  readonly dueOn?: LocalDate | undefined;
  /** What is promised, in words. */
  readonly text?: string | undefined;
}

/** What is promised gets an id of its own, and its words are kept sealed. */
@Injectable()
export class Promises {
  constructor(
    private readonly clock: Clock,
    private readonly texts: StepTexts,
  ) {}

  /** As the event carries it; nothing where nothing is promised. */
  async kept(
    caseId: string,
    promised: readonly PromisedCommand[] | undefined,
  ): Promise<{ commitments?: readonly Commitment[] }> {
    if (!promised) {
      return {};
    }
    const commitments: Commitment[] = [];
    for (const { kind, dueOn, text } of promised) {
      const words = await this.texts.content(caseId, 'commitment', text);
      commitments.push({ commitmentId: this.clock.newId(), kind, ...given({ dueOn }), ...words });
    }
    return { commitments };
  }
}
