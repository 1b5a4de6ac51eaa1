import { CaseReader, type CaseRecord, type StepCommand } from '#cases';
import { Interests, PanelComposing, PanelProposals } from '#panels';
import { CurrentViewer } from '#sign-in';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { type Cast, personOf } from '../cast.js';

/** Composes the panel of a case in a demonstration as it is proposed; everybody in it declares that nothing binds him. */
@Injectable()
export class DemonstrationPanels {
  constructor(
    private readonly current: CurrentViewer,
    private readonly reader: CaseReader,
    private readonly proposals: PanelProposals,
    private readonly composing: PanelComposing,
    private readonly interests: Interests,
  ) {}

  async compose(command: StepCommand, cast: Cast): Promise<CaseRecord> {
    const proposal = await this.proposals.of(await this.reader.get(command.caseId));
    const seats = (proposal?.seats ?? []).map(({ seat, personId }) => ({ seat, personId }));
    let record = await this.composing.compose({ ...command, seats });
    for (const { personId } of seats) {
      const declaring = { ...command, clientKey: randomUUID(), expectedVersion: record.file.version };
      record = await this.current.as(personOf(cast, personId), () =>
        this.interests.declare({ ...declaring, kind: 'nothing' }),
      );
    }
    return record;
  }
}
