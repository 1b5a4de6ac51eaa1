import {
  type CaseRecord,
  EndingService,
  HoldService,
  ObjectionService,
  type StepCommand,
  TreatmentService,
} from '#cases';
import { Injectable } from '@nestjs/common';
import { type ActOf } from './act.schema.js';

/** The course that a case takes in a demonstration. */
export type TreatmentAct = ActOf<
  'chooseTreatment' | 'hold' | 'resume' | 'withdraw' | 'settle' | 'object' | 'decideOnObjection'
>;

/** Takes the steps of a demonstration with which a case waits, goes on, goes back or ends. */
@Injectable()
export class TreatmentActs {
  constructor(
    private readonly treatment: TreatmentService,
    private readonly holds: HoldService,
    private readonly endings: EndingService,
    private readonly objections: ObjectionService,
  ) {}

  async take(act: TreatmentAct, command: StepCommand): Promise<CaseRecord> {
    switch (act.step) {
      case 'chooseTreatment':
        return this.treatment.choose({ ...command, outcome: act.outcome, motivation: act.motivation });
      case 'hold':
        return this.holds.hold({ ...command, reason: act.reason, motivation: act.motivation });
      case 'resume':
        return this.holds.resume(command);
      case 'withdraw':
        return this.endings.withdraw(command);
      case 'settle':
        return this.endings.settle({ ...command, text: act.text });
      case 'object':
        return this.objections.object({ ...command, text: act.text });
      case 'decideOnObjection':
        return this.objections.decide({ ...command, outcome: act.outcome, motivation: act.motivation });
    }
  }
}
