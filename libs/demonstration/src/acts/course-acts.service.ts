import { type CaseRecord, type StepCommand } from '#cases';
import { Injectable } from '@nestjs/common';
import { type Cast } from '../cast.js';
import { type ActOf } from './act.schema.js';
import { type HearingAct, HearingActs } from './hearing-acts.service.js';
import { DemonstrationPanels } from './panel-acts.service.js';
import { DemonstrationPieces, type PieceAct } from './piece-acts.service.js';
import { type TreatmentAct, TreatmentActs } from './treatment-acts.service.js';

/** What happens between admission and outcome. */
export type CourseAct = PieceAct | TreatmentAct | HearingAct | ActOf<'composePanel'>;

/** Takes the steps of a demonstration in which a case is treated. */
@Injectable()
export class CourseActs {
  constructor(
    private readonly pieces: DemonstrationPieces,
    private readonly treatment: TreatmentActs,
    private readonly panels: DemonstrationPanels,
    private readonly hearing: HearingActs,
  ) {}

  async take(act: CourseAct, command: StepCommand, cast: Cast): Promise<CaseRecord> {
    switch (act.step) {
      case 'requestResponse':
      case 'submitResponse':
      case 'submitReply':
      case 'submitPiece':
        return this.pieces.take(act, command);
      case 'composePanel':
        return this.panels.compose(command, cast);
      case 'planHearing':
      case 'holdHearing':
      case 'closeInvestigation':
        return this.hearing.take(act, command);
      default:
        return this.treatment.take(act, command);
    }
  }
}
