import { CaseReader, type CaseRecord, type StepCommand } from '#cases';
import { type Viewer } from '#access';
import { CredentialService, CurrentViewer } from '#sign-in';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { ActDesk } from './acts/act-desk.service.js';
import { type DemonstrationAct } from './acts/act.schema.js';
import { anySecretary, type Cast, complainantOf, takerOf } from './cast.js';

/** What the complainant does where the regulation lets him, although others could write it down. */
const ofComplainant: readonly DemonstrationAct['step'][] = [
  'submitReply',
  'submitPiece',
  'withdraw',
  'settle',
  'object',
  'handOver',
];

/** Takes the steps of a demonstration as those whose steps they are. */
@Injectable()
export class ActPlayer {
  constructor(
    private readonly current: CurrentViewer,
    private readonly desk: ActDesk,
    private readonly reader: CaseReader,
    private readonly credentials: CredentialService,
  ) {}

  async take(caseId: string, act: DemonstrationAct, cast: Cast): Promise<CaseRecord> {
    await this.desk.prepare(act, caseId, cast);
    const { file, governed } = await this.current.as(anySecretary, () => this.reader.get(caseId));
    const command: StepCommand = { clientKey: randomUUID(), caseId, expectedVersion: file.version };
    const rule = governed.regulation.steps[act.step];
    const byComplainant = ofComplainant.includes(act.step) && rule?.by.includes('complainant');
    const taker = byComplainant ? await this.complainant(caseId) : takerOf(rule, file.participantId, cast);
    return this.current.as(taker, () => this.desk.take(act, command, cast));
  }

  private async complainant(caseId: string): Promise<Viewer> {
    const held = await this.credentials.listOfCase(caseId);
    return complainantOf(caseId, held.find(({ role }) => role === 'complainant')?.id ?? '');
  }
}
