import { DeliberatingService } from '#advices';
import { CaseReader, type CaseRecord, type StepCommand } from '#cases';
import { Clock } from '#clock';
import { addDays } from '#deadlines';
import { HearingHolding, HearingPlanning } from '#hearings';
import { sittingIn } from '#procedure';
import { Injectable } from '@nestjs/common';
import { type ActOf } from './act.schema.js';

/** The hearing of a case in a demonstration. */
export type HearingAct = ActOf<'planHearing' | 'holdHearing' | 'closeInvestigation'>;

/** Takes the steps of a demonstration around the hearing; everybody who was invited is there. */
@Injectable()
export class HearingActs {
  constructor(
    private readonly clock: Clock,
    private readonly reader: CaseReader,
    private readonly planning: HearingPlanning,
    private readonly holding: HearingHolding,
    private readonly deliberating: DeliberatingService,
  ) {}

  async take(act: HearingAct, command: StepCommand): Promise<CaseRecord> {
    const { state, governed } = await this.reader.get(command.caseId);
    switch (act.step) {
      case 'planHearing': {
        const hearingOn = addDays(this.clock.today(governed.regulation.timeZone), act.inDays);
        return this.planning.plan({ ...command, hearingOn, startsAt: act.startsAt });
      }
      case 'holdHearing': {
        const members = sittingIn(state);
        return this.holding.hold({ ...command, members, sides: ['complainant', 'respondent'], record: act.record });
      }
      case 'closeInvestigation':
        return this.deliberating.closeInvestigation(command);
    }
  }
}
