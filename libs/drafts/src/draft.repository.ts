import { Clock, instantOf } from '#clock';
import { DraftFileVault, type NamedFile } from '#files';
import { Keyring } from '#keyring';
import { type Statement, TenantDoor, TenantRepository } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { IsNull, LessThanOrEqual, MoreThan } from 'typeorm';
import { DraftEntity } from './draft.entity.js';
import { keptForMs } from './draft-limits.js';
import { type DraftKey } from './draft-place.js';
import { FileLeaving } from './file-leaving.service.js';

export type DraftRow = Omit<DraftEntity, 'tenantId'>;

/** Answers no row when somebody saved the first version at the same moment. */
const insertDraft: Statement = {
  name: 'draft_insert',
  text: `insert into draft (tenant_id, id, secret_hash, owner_kind, owner_id, case_id, step, version, sealed, saved_at)
    values (:tenant, :id, :secretHash, :ownerKind, :ownerId::uuid, :caseId::uuid, :step, 1, :sealed, :savedAt)
    on conflict do nothing returning id`,
};

const draftsOfOwner: Statement = {
  name: 'drafts_of_owner',
  text: `select count(*)::integer as total from draft
    where tenant_id = :tenant and owner_kind = :ownerKind and owner_id = :ownerId::uuid and saved_at > :since`,
};

/** The rows of drafts, and what is sealed in them. What was left alone too long is not found, whether it is gone or not. */
@Injectable()
export class DraftRepository {
  private readonly rows: TenantRepository<DraftEntity>;

  constructor(
    private readonly door: TenantDoor,
    private readonly clock: Clock,
    private readonly keyring: Keyring,
    private readonly files: DraftFileVault,
    private readonly leaving: FileLeaving,
  ) {
    this.rows = new TenantRepository(door, DraftEntity);
  }

  /** The draft with this key; with a lock nobody else changes it, or its files, until the operation is settled. */
  async find(
    { secretHash, ownerKind, ownerId, caseId, step }: DraftKey,
    options: { readonly lock?: 'forUpdate' } = {},
  ): Promise<DraftRow | undefined> {
    const savedAt = MoreThan(this.since());
    return secretHash === null
      ? this.rows.findOne(
          {
            secretHash: IsNull(),
            ownerKind: ownerKind ?? IsNull(),
            ownerId: ownerId ?? IsNull(),
            caseId: caseId ?? IsNull(),
            step: step ?? IsNull(),
            savedAt,
          },
          options,
        )
      : this.rows.findOne({ secretHash, savedAt }, options);
  }

  async countOfOwner({ ownerKind, ownerId }: DraftKey): Promise<number> {
    const [row] = await this.door.query<{ total: number }>(draftsOfOwner, { ownerKind, ownerId, since: this.since() });
    return row?.total ?? 0;
  }

  /** Stores the first version; false when somebody else was first. A draft in a case is sealed under the key of the case. */
  async insert(id: string, key: DraftKey, content: string): Promise<boolean> {
    if (key.caseId === null) {
      await this.keyring.makeKey(id);
    }
    const sealed = await this.keyring.seal(key.caseId ?? id, place(id), content);
    const stored = await this.door.query(insertDraft, { ...key, id, sealed, savedAt: this.clock.nowIso() });
    return stored.length > 0;
  }

  /** Stores the next version; false when it was changed meanwhile. */
  async update({ id, caseId, version }: DraftRow, content: string): Promise<boolean> {
    const sealed = await this.keyring.seal(caseId ?? id, place(id), content);
    const changes = { sealed, version: version + 1, savedAt: this.clock.nowIso() };
    return (await this.rows.update({ id, version }, changes)) === 1;
  }

  async contentOf({ id, caseId, sealed }: DraftRow): Promise<string> {
    return this.keyring.open(caseId ?? id, place(id), sealed);
  }

  /** The files that go with it; a draft of a step has none, for there files are added to the case itself. */
  async filesOf({ id, caseId }: Pick<DraftRow, 'id' | 'caseId'>): Promise<NamedFile[]> {
    return caseId === null ? this.files.list(id) : [];
  }

  async delete({ id, caseId }: Pick<DraftRow, 'id' | 'caseId'>): Promise<void> {
    if (caseId === null) {
      await this.leaving.remove(id);
      await this.keyring.destroyKey(id);
    }
    await this.rows.delete({ id });
  }

  /** The row with this id when it was left alone for too long, locked. */
  async findExpired(id: string): Promise<DraftRow | undefined> {
    return this.rows.findOne({ id, savedAt: LessThanOrEqual(this.since()) }, { lock: 'forUpdate' });
  }

  private since(): string {
    return instantOf(this.clock.now() - keptForMs);
  }
}

const place = (id: string) => ({ table: 'draft', column: 'sealed', row: id });
