import { type CaseRecord } from '#cases';
import { FileVault, type NamedFile } from '#files';
import { type JoinedCase, JoinedCases, PieceReader, type PieceView } from '#pieces';
import { TenantDoor } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { OperationLoaders } from '../graphql/operation-loaders.js';

/** What is asked of the pieces of many cases, in one batch each. */
@Injectable()
export class PieceLoaders {
  readonly pieces: OperationLoaders<CaseRecord, PieceView[]>;
  /** Notes that a piece was opened: one statement for all, and none where every one was opened before. */
  readonly openings: OperationLoaders<PieceView, true>;
  readonly joined: OperationLoaders<CaseRecord, JoinedCase[]>;
  /** What files are called, by their ids; nothing for one that is not there any more. */
  readonly files: OperationLoaders<string, NamedFile | undefined>;

  constructor(door: TenantDoor, reader: PieceReader, joined: JoinedCases, vault: FileVault) {
    this.pieces = new OperationLoaders(door, (records) => reader.ofCases(records));
    this.joined = new OperationLoaders(door, (records) => joined.of(records));
    this.openings = new OperationLoaders(door, async (views) => {
      await reader.noteOpened(views);
      return views.map(() => true as const);
    });
    this.files = new OperationLoaders(door, async (ids) => {
      const named = await vault.nameAll(ids);
      return ids.map((id) => named.get(id));
    });
  }
}
