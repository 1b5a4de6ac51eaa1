import { TenantOwned } from '#tenancy';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type ContentByKind } from './case-contents.js';

export type ContentKind = keyof ContentByKind;

/** A piece of personal content of a case, sealed under the key of that case. */
@Entity({ name: 'case_content' })
export class CaseContentEntity extends TenantOwned {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId: string;

  @Column({ type: 'text' })
  kind: ContentKind;

  @Column({ type: 'bytea' })
  sealed: Buffer;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt: string;
}
