import { type CaseRecord, type StepCommand } from '#cases';
import { PieceService, ResponseService } from '#pieces';
import { Injectable } from '@nestjs/common';
import { type ActOf } from './act.schema.js';

/** What both sides lay before the committee in a demonstration. */
export type PieceAct = ActOf<'requestResponse' | 'submitResponse' | 'submitReply' | 'submitPiece'>;

/** Takes the steps of a demonstration in which somebody says or sends something. */
@Injectable()
export class DemonstrationPieces {
  constructor(
    private readonly responses: ResponseService,
    private readonly pieces: PieceService,
  ) {}

  async take(act: PieceAct, command: StepCommand): Promise<CaseRecord> {
    switch (act.step) {
      case 'requestResponse':
        return this.responses.request(command);
      case 'submitResponse':
        return this.responses.submit({ ...command, text: act.text, policy: act.policy });
      case 'submitReply':
        return this.pieces.reply({ ...command, text: act.text });
      case 'submitPiece':
        return this.pieces.submit({ ...command, title: act.title, text: act.text });
    }
  }
}
