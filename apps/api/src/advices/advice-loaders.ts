import { DeliberationReader, DocumentReader, type IssuedDocument, type ShownDeliberation } from '#advices';
import { type CaseRecord } from '#cases';
import { TenantDoor } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { OperationLoaders } from '../graphql/operation-loaders.js';

/** The deliberations and the issued documents of many cases, in as many statements as for one. */
@Injectable()
export class AdviceLoaders {
  private readonly documents: OperationLoaders<CaseRecord, IssuedDocument[]>;
  readonly deliberations: OperationLoaders<CaseRecord, ShownDeliberation | null>;

  constructor(door: TenantDoor, documents: DocumentReader, deliberations: DeliberationReader) {
    this.documents = new OperationLoaders(door, (records) => documents.of(records));
    this.deliberations = new OperationLoaders(door, (records) => deliberations.of(records));
  }

  /** The document that an event names; nothing is opened, and no reading noted, where none is named. */
  async document(record: CaseRecord, id: string | undefined): Promise<IssuedDocument | undefined> {
    return id === undefined ? undefined : (await this.documents.load(record)).find((one) => one.id === id);
  }
}
