import { type CaseRecord } from '#cases';
import { PartyReader, type ShownParty } from '#parties';
import { TenantDoor } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { OperationLoaders } from '../graphql/operation-loaders.js';

/** The people in many cases, in one statement. */
@Injectable()
export class PartyLoaders {
  readonly parties: OperationLoaders<CaseRecord, ShownParty[]>;

  constructor(door: TenantDoor, reader: PartyReader) {
    this.parties = new OperationLoaders(door, (records) => reader.of(records));
  }
}
