import { BoardDecisionService } from '#advices';
import { CaseReader, type CaseRecord, type StepCommand } from '#cases';
import { Clock } from '#clock';
import { addDays } from '#deadlines';
import { Injectable } from '@nestjs/common';
import { type ActOf } from './act.schema.js';

/** Takes the step of a demonstration with which the board says what it does, and what it promises. */
@Injectable()
export class BoardActs {
  constructor(
    private readonly clock: Clock,
    private readonly reader: CaseReader,
    private readonly decisions: BoardDecisionService,
  ) {}

  async take(act: ActOf<'decideOnAdvice'>, command: StepCommand): Promise<CaseRecord> {
    const { outcome, motivation, text } = act;
    const { governed } = await this.reader.get(command.caseId);
    const today = this.clock.today(governed.regulation.timeZone);
    const commitments = act.commitments?.map(({ dueInDays, ...promised }) => ({
      ...promised,
      ...(dueInDays !== undefined && { dueOn: addDays(today, dueInDays) }),
    }));
    return this.decisions.decide({ ...command, outcome, motivation, text, commitments });
  }
}
