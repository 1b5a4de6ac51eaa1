import { type CaseRecord } from '#cases';
import { HearingDateReader, type ShownRows } from '#hearings';
import { TenantDoor } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { OperationLoaders } from '../graphql/operation-loaders.js';

/** What belongs to the hearings of many cases, in one statement. */
@Injectable()
export class HearingLoaders {
  readonly rows: OperationLoaders<CaseRecord, ShownRows>;

  constructor(door: TenantDoor, reader: HearingDateReader) {
    this.rows = new OperationLoaders(door, (records) => reader.of(records));
  }
}
