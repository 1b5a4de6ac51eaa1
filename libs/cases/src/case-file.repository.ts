import { type SqlRight } from '#access';
import { type CaseEvent, type StoredEvent } from '#procedure';
import { TenantDoor, TenantRepository } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { type Author } from './author.js';
import { CaseEventEntity } from './case-event.entity.js';
import { type CaseFile, CaseFileEntity } from './case-file.entity.js';
import { type CaseOrder, type ListPosition, type NarrowedList } from './case-list.js';
import { type CaseParticipant } from './case-record.js';
import {
  caseById,
  casesAlike,
  casesByDeadline,
  casesCounted,
  casesNewestFirst,
  casesOldestFirst,
  nextNumber,
} from './case-statements.js';

/** A case with its participant and its log, as one statement answers it. */
export type CaseRow = CaseFile & { readonly participant: CaseParticipant; readonly events: StoredEvent[] };

const listStatements = {
  deadlineFirst: casesByDeadline,
  oldestFirst: casesOldestFirst,
  newestFirst: casesNewestFirst,
} as const satisfies Record<CaseOrder, unknown>;

@Injectable()
export class CaseFileRepository {
  private readonly files: TenantRepository<CaseFileEntity>;
  private readonly events: TenantRepository<CaseEventEntity>;

  constructor(private readonly door: TenantDoor) {
    this.files = new TenantRepository(door, CaseFileEntity);
    this.events = new TenantRepository(door, CaseEventEntity);
  }

  async find(id: string, readable: SqlRight): Promise<CaseRow | undefined> {
    const [row] = await this.door.query<CaseRow>(caseById(readable), { ...readable.values, id });
    return row;
  }

  async list(readable: SqlRight, filter: NarrowedList, position: ListPosition): Promise<CaseRow[]> {
    const { order, after, limit } = position;
    const place = { afterId: after?.id ?? null, afterKey: after?.key ?? null, limit };
    const values = { ...readable.values, ...valuesOf(filter), ...place };
    return this.door.query<CaseRow>(listStatements[order](readable), values);
  }

  async count(readable: SqlRight, filter: NarrowedList): Promise<number> {
    const [row] = await this.door.query<{ total: number }>(casesCounted(readable), {
      ...readable.values,
      ...valuesOf(filter),
    });
    return row?.total ?? 0;
  }

  async listAlike(readable: SqlRight, tokens: readonly string[]): Promise<{ id: string; similarityToken: string }[]> {
    return this.door.read(casesAlike(readable), { ...readable.values, tokens });
  }

  async nextNumber(year: number): Promise<number> {
    const [row] = await this.door.query<{ last: number }>(nextNumber, { year });
    if (!row) {
      throw new Error('The counter of case numbers answered nothing.');
    }
    return row.last;
  }

  async insert(file: CaseFile): Promise<void> {
    await this.files.insert(file);
  }

  /** Changes a case that still stands at this version. False when it moved on meanwhile. */
  async update(id: string, version: number, changes: Partial<CaseFile>): Promise<boolean> {
    return (await this.files.update({ id, version }, changes)) === 1;
  }

  async insertEvents(caseId: string, events: readonly CaseEvent[], author: Author): Promise<void> {
    const { personId: byPersonId, credentialId: byCredentialId } = author;
    await this.events.insert(
      events.map(({ by, ...event }) => ({ caseId, ...event, byRole: by.role, byPersonId, byCredentialId })),
    );
  }
}

function valuesOf(filter: NarrowedList) {
  return {
    stages: filter.stages ?? null,
    subjects: filter.subjects ?? null,
    participants: filter.participants ?? null,
    number: filter.number ?? null,
    overdueOn: filter.overdueOn ?? null,
    receivedFrom: filter.receivedFrom ?? null,
    receivedUntil: filter.receivedUntil ?? null,
    nameTokens: filter.nameTokens,
    addressToken: filter.addressToken,
  };
}
