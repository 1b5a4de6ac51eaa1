import { Injectable } from '@nestjs/common';
import { CaseAccess } from '../case-access.service.js';
import { type CaseRecord } from '../case-record.js';
import { isMediated } from './mediated.js';
import { type Side } from './mediation-consent.entity.js';
import { MediationConsentRepository } from './mediation-consent.repository.js';

/** Who sees what was said in mediation, and which sides agreed that it may be used. */
@Injectable()
export class MediationReader {
  constructor(
    private readonly access: CaseAccess,
    private readonly consents: MediationConsentRepository,
  ) {}

  /** Whether there is something to see, and whoever asks may see it. */
  async isShown({ file, events }: CaseRecord): Promise<boolean> {
    return isMediated(events) && (await this.access.mayRead('mediation', file));
  }

  /** The sides that agreed, for each case; one statement, whatever their number. */
  async agreed(records: readonly CaseRecord[]): Promise<Side[][]> {
    const rows = await this.consents.listOfCases(records.map(({ file }) => file.id));
    return records.map(({ file }) => rows.filter(({ caseId }) => caseId === file.id).map(({ side }) => side));
  }
}
