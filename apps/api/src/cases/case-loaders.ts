import { AlikeCases, CaseContentsReader, type CaseRecord, type OpenedContent } from '#cases';
import { TenantDoor } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { OperationLoaders } from '../graphql/operation-loaders.js';

/** What the fields of many cases ask, in one batch each. */
@Injectable()
export class CaseLoaders {
  readonly contents: OperationLoaders<CaseRecord, OpenedContent[]>;
  readonly alike: OperationLoaders<CaseRecord, string[]>;

  constructor(door: TenantDoor, reader: CaseContentsReader, alikeCases: AlikeCases) {
    this.contents = new OperationLoaders(door, (records) => reader.open(records));
    this.alike = new OperationLoaders(door, (records) => alikeCases.of(records));
  }
}
