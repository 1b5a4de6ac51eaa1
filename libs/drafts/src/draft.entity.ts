import { TenantOwned } from '#tenancy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Something that somebody is still writing, sealed. Found by its secret, or by whose it is, in which case and for which step. */
@Entity({ name: 'draft' })
export class DraftEntity extends TenantOwned {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text', name: 'secret_hash', nullable: true })
  secretHash: string | null;

  @Column({ type: 'text', name: 'owner_kind', nullable: true })
  ownerKind: 'person' | 'credential' | null;

  @Column({ type: 'uuid', name: 'owner_id', nullable: true })
  ownerId: string | null;

  @Column({ type: 'uuid', name: 'case_id', nullable: true })
  caseId: string | null;

  @Column({ type: 'text', nullable: true })
  step: string | null;

  /** Counts the savings of this draft; never the version of a case. */
  @Column({ type: 'integer' })
  version: number;

  @Column({ type: 'bytea' })
  sealed: Buffer;

  @Column({ type: 'timestamptz', name: 'saved_at' })
  savedAt: string;
}
