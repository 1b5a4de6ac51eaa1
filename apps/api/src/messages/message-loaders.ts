import { type CaseRecord } from '#cases';
import { MessageReader, type ShownMessage } from '#messages';
import { TenantDoor } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { OperationLoaders } from '../graphql/operation-loaders.js';

/** The messages of many cases in one statement. */
@Injectable()
export class MessageLoaders {
  readonly messages: OperationLoaders<CaseRecord, ShownMessage[] | null>;

  constructor(door: TenantDoor, reader: MessageReader) {
    this.messages = new OperationLoaders(door, (records) => reader.of(records));
  }
}
