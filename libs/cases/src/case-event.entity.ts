import { TenantOwned } from '#tenancy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** One event of a case. The application may add rows and read them, nothing else. */
@Entity({ name: 'case_event' })
export class CaseEventEntity extends TenantOwned {
  @PrimaryColumn({ type: 'uuid', name: 'case_id' })
  caseId: string;

  @PrimaryColumn({ type: 'integer' })
  sequence: number;

  @Column({ type: 'text' })
  type: string;

  @Column({ type: 'integer' })
  version: number;

  @Column({ type: 'timestamptz', name: 'recorded_at' })
  recordedAt: string;

  @Column({ type: 'text', name: 'by_role' })
  byRole: string;

  @Column({ type: 'uuid', name: 'by_person_id', nullable: true })
  byPersonId: string | null;

  /** The login code of a party; null for staff and for the system. */
  @Column({ type: 'uuid', name: 'by_credential_id', nullable: true })
  byCredentialId: string | null;

  @Column({ type: 'jsonb' })
  moments: object;

  @Column({ type: 'jsonb' })
  data: object;
}
