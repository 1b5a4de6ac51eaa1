import { TenantOwned } from '#tenancy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The two sides of a complaint; whoever acts for somebody is on the side of that person. */
export const sides = ['complainant', 'respondent'] as const;
export type Side = (typeof sides)[number];

/** A side agreed that what was said in mediation may be used. */
@Entity({ name: 'mediation_consent' })
export class MediationConsentEntity extends TenantOwned {
  @PrimaryColumn({ type: 'uuid', name: 'case_id' })
  caseId: string;

  @PrimaryColumn({ type: 'text' })
  side: Side;

  @Column({ type: 'timestamptz', name: 'agreed_at' })
  agreedAt: string;
}
