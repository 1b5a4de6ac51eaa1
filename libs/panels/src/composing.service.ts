import { type CaseRecord, given, type StepCommand, StepTaker, StepTexts } from '#cases';
import { type SeatTaken } from '#composition';
import { type LocalDate } from '#deadlines';
import { Injectable } from '@nestjs/common';
import { PanelCheck } from './panel-check.service.js';
import { PanelConsequences } from './panel-consequences.service.js';
import { type PanelFacts, PanelQuestions } from './panel-questions.service.js';

export interface ComposePanelCommand extends StepCommand {
  readonly on?: LocalDate | undefined;
  readonly seats: readonly SeatTaken[];
  /** Needed where the regulation leaves something open. */
  readonly motivation?: string | undefined;
}

/** Says who sits in a case. A panel that breaks the regulation is refused; what it leaves open the chair decides, with reasons. */
@Injectable()
export class PanelComposing {
  constructor(
    private readonly steps: StepTaker,
    private readonly texts: StepTexts,
    private readonly questions: PanelQuestions,
    private readonly check: PanelCheck,
    private readonly consequences: PanelConsequences,
  ) {}

  /** Throws NotFound, VersionConflict and StepRefused, with every finding, its rule and what is missing. */
  async compose({ seats: named, on, motivation, ...command }: ComposePanelCommand): Promise<CaseRecord> {
    const seats = named.map(({ seat, personId }) => ({ seat, personId }));
    let facts: PanelFacts | undefined;
    return this.steps.take({
      step: 'composePanel',
      command: { ...command, seats, ...given({ on, motivation }) } as StepCommand,
      request: async (record) => {
        facts = await this.questions.of(record);
        await this.check.require(record, facts, { seats, motivation });
        const reasons = await this.texts.motivation(record.file.id, motivation);
        return { step: 'composePanel', seats, ...given({ on }), ...reasons };
      },
      afterwards: async ({ file }) => {
        if (facts) {
          await this.consequences.follow(file.id, facts, seats);
        }
      },
    });
  }
}
