import { type CaseRecord, CaseReader, type StepCommand } from '#cases';
import { ResponseService } from '#pieces';
import { CurrentViewer } from '#sign-in';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { AdmissionActs } from './admission-acts.service.js';
import { type DemonstrationAct } from './demonstration.schema.js';
import { anySecretary, takerOf } from './invented-viewers.js';

/** Takes the steps of a demonstration as those whose steps they are. */
@Injectable()
export class ActPlayer {
  constructor(
    private readonly current: CurrentViewer,
    private readonly admission: AdmissionActs,
    private readonly responses: ResponseService,
    private readonly reader: CaseReader,
  ) {}

  async take(caseId: string, act: DemonstrationAct): Promise<CaseRecord> {
    const { file, governed } = await this.current.as(anySecretary, () => this.reader.get(caseId));
    const command = { clientKey: randomUUID(), caseId, expectedVersion: file.version };
    const taker = takerOf(governed.regulation.steps[act.step], file.participantId);
    return this.current.as(taker, () => this.takeNow(act, command));
  }

  private async takeNow(act: DemonstrationAct, command: StepCommand): Promise<CaseRecord> {
    switch (act.step) {
      case 'requestResponse':
        return this.responses.request(command);
      case 'submitResponse':
        return this.responses.submit({ ...command, text: act.text, policy: act.policy });
      default:
        return this.admission.take(act, command);
    }
  }
}
