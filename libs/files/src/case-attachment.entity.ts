import { TenantOwned } from '#tenancy';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type FileType } from './file-types.js';

/** A file of a case. Its bytes are in the store; what is personal of it is sealed under the key of the case. */
@Entity({ name: 'case_attachment' })
export class CaseAttachmentEntity extends TenantOwned {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId: string;

  /** In bytes. */
  @Column({ type: 'bigint' })
  size: number;

  /** By its content. */
  @Column({ type: 'text' })
  type: FileType;

  /** Its name, its fingerprint, and the key that its bytes are sealed with. */
  @Column({ type: 'bytea' })
  sealed: Buffer;

  @Column({ type: 'text', name: 'storage_key' })
  storageKey: string;

  @Column({ type: 'text', name: 'by_kind' })
  byKind: string;

  @Column({ type: 'uuid', name: 'by_id', nullable: true })
  byId: string | null;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt: string;
}
