import { RegulationCatalogue } from '#catalogue';
import { replayCase, upcast } from '#procedure';
import { Injectable } from '@nestjs/common';
import { CaseFileRepository } from '../case-file.repository.js';
import { type CaseRecord } from '../case-record.js';

/** Every case of the tenant: nobody is asking, the platform does what the regulation lets the system do. */
const everyCase = { text: 'true', values: {} };

/** Finds a case for a job. Never for an operation in which somebody asks. */
@Injectable()
export class SystemReader {
  constructor(
    private readonly files: CaseFileRepository,
    private readonly catalogue: RegulationCatalogue,
  ) {}

  async find(caseId: string): Promise<CaseRecord | undefined> {
    const row = await this.files.find(caseId, everyCase);
    if (!row) {
      return undefined;
    }
    const { events: stored, participant, ...file } = row;
    const events = stored.map(upcast);
    return {
      file,
      participant,
      events,
      state: replayCase(events),
      governed: await this.catalogue.byVersion(file.regulationVersionId),
    };
  }
}
