import { AlikeCases, CaseContentsReader, type CaseRecord, type OpenedContent } from '#cases';
import { type ParticipantEntity, ParticipantRepository } from '#committees';
import { TenantDoor } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { OperationLoaders } from '../graphql/operation-loaders.js';

/** What the fields of many cases ask, in one batch each. */
@Injectable()
export class CaseLoaders {
  readonly contents: OperationLoaders<CaseRecord, OpenedContent[]>;
  readonly alike: OperationLoaders<CaseRecord, string[]>;
  readonly participants: OperationLoaders<string, ParticipantEntity>;

  constructor(
    door: TenantDoor,
    reader: CaseContentsReader,
    alikeCases: AlikeCases,
    private readonly participantRows: ParticipantRepository,
  ) {
    this.contents = new OperationLoaders(door, (records) => reader.open(records));
    this.alike = new OperationLoaders(door, (records) => alikeCases.of(records));
    this.participants = new OperationLoaders(door, (ids) => this.participantsOf(ids));
  }

  private async participantsOf(ids: readonly string[]): Promise<(ParticipantEntity | Error)[]> {
    const rows = await this.participantRows.listByIds(ids);
    return ids.map(
      (id) => rows.find((row) => row.id === id) ?? new Error('A case names a participant that is not there.'),
    );
  }
}
