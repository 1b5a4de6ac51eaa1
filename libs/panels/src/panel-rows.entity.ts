import { type SecretaryPlace } from '#composition';
import { TenantOwned } from '#tenancy';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type InterestKind } from './panel-words.js';

/** What the chair can let a secretary do whom the respondent employs. */
export type RuledPlace = Extract<SecretaryPlace, 'disclosed' | 'notInDeliberation' | 'deputy'>;

/** What a member declared about a case. Never changed; the newest one of a person counts. */
@Entity({ name: 'interest_declaration' })
export class InterestDeclarationEntity extends TenantOwned {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId: string;

  @Column({ type: 'uuid', name: 'person_id' })
  personId: string;

  @Column({ type: 'text' })
  kind: InterestKind;

  /** Names the sealed note; null when there is none. */
  @Column({ type: 'uuid', name: 'content_id', nullable: true })
  contentId: string | null;

  @Column({ type: 'timestamptz', name: 'declared_at' })
  declaredAt: string;
}

/** What the chair decided about a secretary in a case. Never changed; the newest one counts. */
@Entity({ name: 'secretary_ruling' })
export class SecretaryRulingEntity extends TenantOwned {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId: string;

  @Column({ type: 'uuid', name: 'person_id' })
  personId: string;

  @Column({ type: 'text' })
  place: RuledPlace;

  /** Names the sealed reasons. */
  @Column({ type: 'uuid', name: 'content_id', nullable: true })
  contentId: string | null;

  @Column({ type: 'uuid', name: 'decided_by' })
  decidedBy: string;

  @Column({ type: 'timestamptz', name: 'decided_at' })
  decidedAt: string;
}
