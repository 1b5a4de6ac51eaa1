import { type Part } from '#access';
import { RegulationCatalogue } from '#catalogue';
import { NotFound, NotSignedIn } from '#problems';
import { replayCase, upcast } from '#procedure';
import { Injectable } from '@nestjs/common';
import { CaseAccess } from './case-access.service.js';
import { CaseFileRepository, type CaseRow } from './case-file.repository.js';
import { type CaseFilter, type CasePage, type ListPosition, type NarrowedList } from './case-list.js';
import { type CaseRecord } from './case-record.js';
import { SearchIndex } from './search/search-index.service.js';

/** Finds cases for whoever asks. The rights are in the statement itself, so nothing is fetched that may not be seen. */
@Injectable()
export class CaseReader {
  constructor(
    private readonly files: CaseFileRepository,
    private readonly access: CaseAccess,
    private readonly catalogue: RegulationCatalogue,
    private readonly search: SearchIndex,
  ) {}

  /** The case, or nothing when it is not there or not theirs who ask. */
  async find(id: string): Promise<CaseRecord | undefined> {
    const row = await this.files.find(id, await this.access.readable());
    return row && this.toRecord(row);
  }

  /** The case. Throws NotFound, or NotSignedIn for a visitor. */
  async get(id: string): Promise<CaseRecord> {
    const record = await this.find(id);
    if (!record) {
      throw (await this.access.viewer()).kind === 'visitor' ? new NotSignedIn() : new NotFound('case');
    }
    return record;
  }

  /**
   * A page of the list of cases; one statement, whatever their number. `parts` are those that the filter and the order are about:
   * a case of which one of them may not be read is not found by it.
   */
  async list(filter: CaseFilter, position: ListPosition, parts: readonly Part[] = []): Promise<CasePage> {
    await this.access.requireList();
    const readable = await this.access.readable(parts);
    const rows = await this.files.list(readable, await this.narrowed(filter), {
      ...position,
      limit: position.limit + 1,
    });
    const records = await this.toRecords(rows.slice(0, position.limit));
    return { records, hasNextPage: rows.length > position.limit };
  }

  async count(filter: CaseFilter, parts: readonly Part[] = []): Promise<number> {
    await this.access.requireList();
    return this.files.count(await this.access.readable(parts), await this.narrowed(filter));
  }

  private async narrowed({ name, dwelling, ...filter }: CaseFilter): Promise<NarrowedList> {
    return { ...filter, ...(await this.search.ask({ name, dwelling })) };
  }

  private async toRecords(rows: readonly CaseRow[]): Promise<CaseRecord[]> {
    const records: CaseRecord[] = [];
    for (const row of rows) {
      records.push(await this.toRecord(row));
    }
    return records;
  }

  private async toRecord({ events: stored, participant, ...file }: CaseRow): Promise<CaseRecord> {
    const events = stored.map(upcast);
    const governed = await this.catalogue.byVersion(file.regulationVersionId);
    return { file, participant, events, state: replayCase(events), governed };
  }
}
