import { Clock } from '#clock';
import { Keyring } from '#keyring';
import { type Statement, TenantDoor, TenantRepository } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { type FileOwner, type KeptFile, type NamedFile } from './attachment.js';
import { CaseAttachmentEntity } from './case-attachment.entity.js';
import { DraftFileEntity } from './draft-file.entity.js';
import { FileRefused } from './file-refused.js';
import { type IncomingFile } from './incoming-file.js';
import { detailsOf, placeOfDetails, readDetails } from './sealed-details.js';

/** How many files a draft may have. */
export const mostFilesOfDraft = 20;
/** How large the files of a draft may be together, in bytes. */
export const largestDraftFiles = 100 * 1024 * 1024;

/** To which case files go, and as whose they stand there. */
export interface NewPlace {
  readonly caseId: string;
  readonly by: FileOwner;
}

const filesTogether: Statement = {
  name: 'draft_file_together',
  text: `select count(*)::integer as count, coalesce(sum(size), 0)::integer as size from draft_file
    where tenant_id = :tenant and draft_id = :draftId`,
};

/**
 * The files of drafts, kept as those of cases are, under the key of the draft. Whoever calls this holds the row of the draft
 * where it changes something: then no two files come in side by side and pass the limits together.
 */
@Injectable()
export class DraftFileVault {
  private readonly rows: TenantRepository<DraftFileEntity>;
  private readonly attachments: TenantRepository<CaseAttachmentEntity>;

  constructor(
    private readonly door: TenantDoor,
    private readonly clock: Clock,
    private readonly keyring: Keyring,
  ) {
    this.rows = new TenantRepository(door, DraftFileEntity);
    this.attachments = new TenantRepository(door, CaseAttachmentEntity);
  }

  /** Adds a file that came in. Throws FileRefused. When the transaction is undone, its bytes are left to be discarded. */
  async add(draftId: string, incoming: IncomingFile, name: string): Promise<KeptFile> {
    if (incoming.tenantId !== this.door.tenantId) {
      throw new Error('A file that came in for one tenant was to be added for another.');
    }
    const { fileId: id, storageKey, facts } = incoming;
    const { size, type } = facts;
    const details = detailsOf(incoming, name);
    await this.requireRoom(draftId, size);
    const sealed = await this.keyring.seal(draftId, placeOfDetails('draft_file', id), details);
    await this.rows.insert({ id, draftId, size, type, sealed, storageKey, createdAt: this.clock.nowIso() });
    return { fileId: id, ...facts };
  }

  /** In the order in which they were added. */
  async list(draftId: string): Promise<NamedFile[]> {
    const rows = await this.rowsOf(draftId);
    return Promise.all(
      rows.map(async (row) => {
        const { name } = readDetails(await this.open(row));
        return { id: row.id, name, size: row.size, type: row.type };
      }),
    );
  }

  /** Their ids, in the order in which they were added. */
  async idsOf(draftId: string): Promise<string[]> {
    return (await this.rowsOf(draftId)).map(({ id }) => id);
  }

  /** Takes one file away, or all of them; answers how many there were. Nobody can read their bytes from then on: they are swept away. */
  async remove(draftId: string, fileId?: string): Promise<number> {
    return this.rows.delete({ draftId, ...(fileId === undefined ? {} : { id: fileId }) });
  }

  /**
   * Makes the files of a draft those of a case, under their own ids: what is known of them is sealed anew with the key of the case,
   * and the bytes stay where they are.
   */
  async moveToCase(draftId: string, { caseId, by }: NewPlace): Promise<void> {
    const rows = await this.rowsOf(draftId);
    const moved = rows.map(async (row) => {
      const sealed = await this.keyring.seal(caseId, placeOfDetails('case_attachment', row.id), await this.open(row));
      const { id, size, type, storageKey, createdAt } = row;
      return { id, caseId, size, type, sealed, storageKey, byKind: by.kind, byId: by.id, createdAt };
    });
    await this.attachments.insert(await Promise.all(moved));
    await this.rows.delete({ draftId });
  }

  /** One more file, of this size in bytes, fits. */
  private async requireRoom(draftId: string, size: number): Promise<void> {
    const [known = { count: 0, size: 0 }] = await this.door.query<{ count: number; size: number }>(filesTogether, {
      draftId,
    });
    if (known.count >= mostFilesOfDraft) {
      throw new FileRefused('tooManyInDraft', mostFilesOfDraft);
    }
    if (known.size + size > largestDraftFiles) {
      throw new FileRefused('tooLargeTogether', largestDraftFiles);
    }
  }

  private async rowsOf(draftId: string): Promise<DraftFileEntity[]> {
    return this.rows.find({ draftId }, { order: { createdAt: 'ASC', id: 'ASC' } });
  }

  private async open({ draftId, id, sealed }: DraftFileEntity): Promise<string> {
    return this.keyring.open(draftId, placeOfDetails('draft_file', id), sealed);
  }
}
