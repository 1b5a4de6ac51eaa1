import { TenantOwned } from '#tenancy';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type FileType } from './file-types.js';

/** A file of a draft. Its bytes are in the store; what is personal of it is sealed under the key of the draft. */
@Entity({ name: 'draft_file' })
export class DraftFileEntity extends TenantOwned {
  /** Stays the same when the file becomes one of a case: its bytes open under this id only. */
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid', name: 'draft_id' })
  draftId: string;

  /** In bytes. */
  @Column({ type: 'integer' })
  size: number;

  /** By its content. */
  @Column({ type: 'text' })
  type: FileType;

  /** Its name, its fingerprint, and the key that its bytes are sealed with. */
  @Column({ type: 'bytea' })
  sealed: Buffer;

  @Column({ type: 'text', name: 'storage_key' })
  storageKey: string;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt: string;
}
