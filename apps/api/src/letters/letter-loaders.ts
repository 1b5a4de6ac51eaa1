import { type CaseRecord } from '#cases';
import { LetterReader, type LetterRow } from '#letters';
import { TenantDoor } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { OperationLoaders } from '../graphql/operation-loaders.js';

/** The letters of many cases in one statement. */
@Injectable()
export class LetterLoaders {
  readonly letters: OperationLoaders<CaseRecord, LetterRow[]>;

  constructor(door: TenantDoor, reader: LetterReader) {
    this.letters = new OperationLoaders(door, (records) => reader.of(records));
  }
}
