import { type CaseRecord } from '#cases';
import { PanelReader, SecretaryPlaces, type ShownPanel, type ShownSecretary } from '#panels';
import { TenantDoor } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { OperationLoaders } from '../graphql/operation-loaders.js';

/** The panels of many cases, in as many statements as for one. */
@Injectable()
export class PanelLoaders {
  readonly panels: OperationLoaders<CaseRecord, ShownPanel | null>;
  readonly secretaries: OperationLoaders<CaseRecord, ShownSecretary[]>;

  constructor(door: TenantDoor, reader: PanelReader, places: SecretaryPlaces) {
    this.panels = new OperationLoaders(door, (records) => reader.of(records));
    this.secretaries = new OperationLoaders(door, (records) => places.of(records));
  }
}
