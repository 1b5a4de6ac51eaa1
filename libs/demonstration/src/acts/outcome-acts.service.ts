import { DeliberationDesk, IssuingService } from '#advices';
import { CaseReader, type CaseRecord, type StepCommand } from '#cases';
import { sittingIn } from '#procedure';
import { CurrentViewer } from '#sign-in';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { type Cast, personOf, secretaryOf } from '../cast.js';
import { type ActOf } from './act.schema.js';
import { BoardActs } from './board-acts.service.js';

/** What comes out of a case in a demonstration. */
export type OutcomeAct = ActOf<'issueAdvice' | 'decideOnAdvice' | 'issueAnswer'>;

/** Takes the steps of a demonstration with which a case is answered; before an advice the panel agrees to its text. */
@Injectable()
export class OutcomeActs {
  constructor(
    private readonly current: CurrentViewer,
    private readonly reader: CaseReader,
    private readonly desk: DeliberationDesk,
    private readonly issuing: IssuingService,
    private readonly board: BoardActs,
  ) {}

  /** The text of the advice, to which everybody who sits agrees. */
  async agreeTo(act: ActOf<'issueAdvice'>, caseId: string, cast: Cast): Promise<void> {
    const { step: _step, daysAgo: _daysAgo, ...content } = act;
    const once = () => ({ clientKey: randomUUID(), caseId });
    await this.current.as(secretaryOf(cast), () => this.desk.saveDraft({ ...once(), ...content, basedOn: 0 }));
    const { state } = await this.current.as(secretaryOf(cast), () => this.reader.get(caseId));
    for (const personId of sittingIn(state)) {
      await this.current.as(personOf(cast, personId), () => this.desk.agree({ ...once(), draft: 1 }));
    }
  }

  async take(act: OutcomeAct, command: StepCommand): Promise<CaseRecord> {
    switch (act.step) {
      case 'issueAdvice':
        return this.issuing.advise({ ...command, draft: 1 });
      case 'decideOnAdvice':
        return this.board.take(act, command);
      case 'issueAnswer':
        return this.issuing.answer({ ...command, text: act.text, outcome: act.finding });
    }
  }
}
