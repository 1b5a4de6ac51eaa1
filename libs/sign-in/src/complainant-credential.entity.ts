import { type HelperGrant, type PartyRole } from '#access';
import { TenantOwned } from '#tenancy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The login code and password of the complainant of a case, or of somebody beside the complainant; neither can be read back. */
@Entity({ name: 'complainant_credential' })
export class ComplainantCredentialEntity extends TenantOwned {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId: string;

  @Column({ type: 'text', name: 'code_token' })
  codeToken: string;

  @Column({ type: 'text', name: 'password_hash' })
  passwordHash: string;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt: string;

  /** What its holder is in the case. */
  @Column({ type: 'text' })
  role: PartyRole;

  /** What the complainant lets a helper do; empty for everybody else. */
  @Column({ type: 'text', array: true })
  grants: HelperGrant[];

  @Column({ type: 'timestamptz', name: 'ended_at', nullable: true })
  endedAt: string | null;
}
