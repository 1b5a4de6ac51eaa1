import { Clock } from '#clock';
import { type ByteSource, keyFromText, openStream, sealedStreamLength } from '#encryption';
import { Keyring } from '#keyring';
import { NotFound } from '#problems';
import { type Statement, TenantDoor, TenantRepository } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { Readable } from 'node:stream';
import {
  type Attachment,
  type FileOwner,
  type KeptFile,
  type NamedFile,
  type OpenedFile,
  toAttachment,
} from './attachment.js';
import { CaseAttachmentEntity } from './case-attachment.entity.js';
import { FileDamaged } from './file-damaged.js';
import { FileRefused } from './file-refused.js';
import { FileStore } from './file-store.js';
import { FileSweep } from './file-sweep.js';
import { IncomingFile, placeOfBytes } from './incoming-file.js';
import { detailsOf, placeOfDetails, readDetails, type SealedDetails } from './sealed-details.js';

/** The largest file that people may add, in bytes. */
export const largestFile = 25 * 1024 * 1024;
/** How many files a case may have. */
export const mostFilesOfCase = 500;

/** What is kept of a file, besides its bytes. */
export interface FileLabel {
  /** As it was given: it is made fit to be kept. */
  readonly name: string;
  readonly by: FileOwner;
}

const countFiles: Statement = {
  name: 'case_attachment_count',
  text: 'select count(*)::int as count from case_attachment where tenant_id = :tenant and case_id = :caseId',
};

/** The files of cases: their bytes sealed in the store, their rows in the transaction of the operation. */
@Injectable()
export class FileVault {
  private readonly rows: TenantRepository<CaseAttachmentEntity>;

  constructor(
    private readonly door: TenantDoor,
    private readonly clock: Clock,
    private readonly keyring: Keyring,
    private readonly store: FileStore,
  ) {
    this.rows = new TenantRepository(door, CaseAttachmentEntity);
  }

  /**
   * Keeps a file of a case in the running operation. Throws FileRefused. For files that are at hand: the transaction lasts as
   * long as the stream. What comes over a network is received between two operations: see `begin`.
   */
  async keep(
    caseId: string,
    source: ByteSource,
    { limit, ...label }: FileLabel & { limit: number },
  ): Promise<KeptFile> {
    const incoming = this.begin();
    try {
      await incoming.receive(source, limit);
      return await this.add(caseId, incoming, label);
    } catch (error) {
      await incoming.discard();
      throw error;
    }
  }

  /** A file on its way in, of the tenant of the running operation. It may be received after the operation. */
  begin(): IncomingFile {
    return new IncomingFile(this.store, this.door.tenantId, this.clock.newId());
  }

  /** Adds a file that came in to a case. When the transaction is undone, its bytes are left: discard them, or `sweep` finds them. */
  async add(caseId: string, incoming: IncomingFile, { name, by }: FileLabel): Promise<KeptFile> {
    if (incoming.tenantId !== this.door.tenantId) {
      throw new Error('A file that came in for one tenant was to be added for another.');
    }
    const { fileId: id, storageKey, facts } = incoming;
    const { size, type } = facts;
    const details = detailsOf(incoming, name);
    const [{ count } = { count: 0 }] = await this.door.query<{ count: number }>(countFiles, { caseId });
    if (count >= mostFilesOfCase) {
      throw new FileRefused('tooMany', mostFilesOfCase);
    }
    const sealed = await this.keyring.seal(caseId, placeOfDetails('case_attachment', id), details);
    const createdAt = this.clock.nowIso();
    await this.rows.insert({ id, caseId, size, type, sealed, storageKey, byKind: by.kind, byId: by.id, createdAt });
    return { fileId: id, ...facts };
  }

  /** What is known of a file without opening it. Throws NotFound. */
  async find(fileId: string): Promise<Attachment> {
    return toAttachment(await this.row(fileId));
  }

  /**
   * A file with its name and exactly its bytes. They can be read after the operation. Throws NotFound, KeyErased when the case
   * was erased, and FileDamaged when the bytes are not whole; reading ends with an UnsealError where they were changed.
   */
  async open(fileId: string): Promise<OpenedFile> {
    return this.opened(await this.row(fileId));
  }

  /** Several files by their ids, in one statement; what is not there is left out. Their bytes are opened one by one, when they are read. */
  async openAll(fileIds: readonly string[]): Promise<ReadonlyMap<string, OpenedFile>> {
    const rows = await this.rows.find(fileIds.map((id) => ({ id })));
    const files = await Promise.all(rows.map((row) => this.opened(row)));
    return new Map(files.map((file) => [file.id, file]));
  }

  /** What several files are called, in one statement; what is not there is left out. Their bytes stay closed. */
  async nameAll(fileIds: readonly string[]): Promise<ReadonlyMap<string, NamedFile>> {
    const rows = await this.rows.find(fileIds.map((id) => ({ id })));
    const named = await Promise.all(
      rows.map(async (row) => {
        const { id, size, type } = row;
        return { id, name: (await this.detailsIn(row)).name, size, type };
      }),
    );
    return new Map(named.map((file) => [file.id, file]));
  }

  /**
   * Takes away the bytes of the running tenant that no row names: what was undone, and what a process that died left behind.
   * Those of the last day may be on their way to a row, and stay. Answers how many were removed.
   */
  async sweep(): Promise<number> {
    return new FileSweep(this.door, this.clock, this.store).sweep();
  }

  private async opened(row: CaseAttachmentEntity): Promise<OpenedFile> {
    const { id, storageKey, size } = row;
    const details = await this.detailsIn(row);
    if ((await this.store.sizeOf(storageKey)) !== sealedStreamLength(size)) {
      throw new FileDamaged();
    }
    const { name, sha256, key } = details;
    const place = placeOfBytes(this.door.tenantId, id);
    const bytes = Readable.from(openStream(keyFromText(key), this.store.read(storageKey), place), {
      objectMode: false,
    });
    return { ...toAttachment(row), name, sha256, bytes };
  }

  private async detailsIn({ id, caseId, sealed }: CaseAttachmentEntity): Promise<SealedDetails> {
    return readDetails(await this.keyring.open(caseId, placeOfDetails('case_attachment', id), sealed));
  }

  private async row(fileId: string): Promise<CaseAttachmentEntity> {
    const row = await this.rows.findOne({ id: fileId });
    if (!row) {
      throw new NotFound('file');
    }
    return row;
  }
}
