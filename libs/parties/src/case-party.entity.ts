import { type HelperGrant } from '#access';
import { TenantOwned } from '#tenancy';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type LegalKind, type PartyCapacity } from './capacities.js';

/** Somebody besides the complainant, as far as the procedure goes. The name and the addresses are sealed content of the case. */
@Entity({ name: 'case_party' })
export class CasePartyEntity extends TenantOwned {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId: string;

  @Column({ type: 'text' })
  capacity: PartyCapacity;

  @Column({ type: 'uuid', name: 'content_id' })
  contentId: string;

  /** The co-complainant for whom this is; null for whoever filed. */
  @Column({ type: 'uuid', name: 'acts_for_id', nullable: true })
  actsForId: string | null;

  @Column({ type: 'boolean' })
  lawyer: boolean;

  /** The day of the written power of attorney. */
  @Column({ type: 'date', name: 'attorney_on', nullable: true })
  attorneyOn: string | null;

  /** The power of attorney as a file of the case; null when the office has it on paper. */
  @Column({ type: 'uuid', name: 'attorney_file_id', nullable: true })
  attorneyFileId: string | null;

  @Column({ type: 'text', name: 'legal_kind', nullable: true })
  legalKind: LegalKind | null;

  @Column({ type: 'date', name: 'appointed_on', nullable: true })
  appointedOn: string | null;

  @Column({ type: 'uuid', name: 'appointment_file_id', nullable: true })
  appointmentFileId: string | null;

  /** What a helper may do; empty for everybody else. */
  @Column({ type: 'text', array: true })
  grants: HelperGrant[];

  /** The login code; null as long as there is none. */
  @Column({ type: 'uuid', name: 'credential_id', nullable: true })
  credentialId: string | null;

  @Column({ type: 'timestamptz', name: 'added_at' })
  addedAt: string;

  @Column({ type: 'text', name: 'added_by_kind' })
  addedByKind: string;

  @Column({ type: 'uuid', name: 'added_by_id', nullable: true })
  addedById: string | null;

  @Column({ type: 'timestamptz', name: 'ended_at', nullable: true })
  endedAt: string | null;

  @Column({ type: 'text', name: 'ended_by_kind', nullable: true })
  endedByKind: string | null;

  @Column({ type: 'uuid', name: 'ended_by_id', nullable: true })
  endedById: string | null;
}

/** A party as a plain value. */
export type CaseParty = Omit<CasePartyEntity, 'tenantId'>;
