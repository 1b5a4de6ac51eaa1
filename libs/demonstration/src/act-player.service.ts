import { AdmissibilityService, type CaseRecord, CaseReader } from '#cases';
import { ResponseService } from '#pieces';
import { CurrentViewer } from '#sign-in';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { type DemonstrationAct } from './demonstration.schema.js';
import { anySecretary, contactOf } from './invented-viewers.js';

/** Takes the steps of a demonstration as those whose steps they are. */
@Injectable()
export class ActPlayer {
  constructor(
    private readonly current: CurrentViewer,
    private readonly admissibility: AdmissibilityService,
    private readonly responses: ResponseService,
    private readonly reader: CaseReader,
  ) {}

  async take(caseId: string, act: DemonstrationAct): Promise<CaseRecord> {
    const { file } = await this.current.as(anySecretary, () => this.reader.get(caseId));
    const command = { clientKey: randomUUID(), caseId, expectedVersion: file.version };
    const viewer = act.step === 'submitResponse' ? contactOf(file.participantId) : anySecretary;
    return this.current.as(viewer, () => this.takeNow(act, command));
  }

  private async takeNow(act: DemonstrationAct, command: Command): Promise<CaseRecord> {
    switch (act.step) {
      case 'acknowledgeReceipt':
        return this.admissibility.acknowledgeReceipt(command);
      case 'decideAdmissibility': {
        const { outcome, grounds, despite, motivation } = act;
        return this.admissibility.decide({ ...command, outcome, grounds, despite, motivation });
      }
      case 'requestResponse':
        return this.responses.request(command);
      case 'submitResponse':
        return this.responses.submit({ ...command, text: act.text, policy: act.policy });
    }
  }
}

interface Command {
  readonly clientKey: string;
  readonly caseId: string;
  readonly expectedVersion: number;
}
