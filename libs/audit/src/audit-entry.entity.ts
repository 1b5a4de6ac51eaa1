import { TenantOwned } from '#tenancy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One thing that somebody did or read. */
@Entity({ name: 'audit_entry' })
export class AuditEntryEntity extends TenantOwned {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'timestamptz' })
  at: string;

  @Column({ type: 'text', name: 'actor_kind' })
  actorKind: string;

  @Column({ type: 'uuid', name: 'actor_id', nullable: true })
  actorId: string | null;

  @Column({ type: 'text' })
  action: string;

  @Column({ type: 'text', name: 'subject_kind' })
  subjectKind: string;

  @Column({ type: 'uuid', name: 'subject_id', nullable: true })
  subjectId: string | null;
}
