import { type CaseRecord, MediationReader, type Side } from '#cases';
import { TenantDoor } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { OperationLoaders } from '../graphql/operation-loaders.js';

/** Which sides of many cases agreed, in one batch. */
@Injectable()
export class MediationLoaders {
  readonly agreed: OperationLoaders<CaseRecord, Side[]>;

  constructor(door: TenantDoor, reader: MediationReader) {
    this.agreed = new OperationLoaders(door, (records) => reader.agreed(records));
  }
}
