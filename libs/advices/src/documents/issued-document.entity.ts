import { TenantOwned } from '#tenancy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What an issued text is. */
export const documentKinds = ['advice', 'ruling', 'answer', 'recommendation', 'boardDecision'] as const;
export type DocumentKind = (typeof documentKinds)[number];

/** A text as it was issued; events name it by its id. The database lets the application add rows, and change or remove none. */
@Entity({ name: 'issued_document' })
export class IssuedDocumentEntity extends TenantOwned {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId: string;

  @Column({ type: 'text' })
  kind: DocumentKind;

  /** The version of the draft that was issued; null for a text without a deliberation. */
  @Column({ type: 'integer', name: 'draft_version', nullable: true })
  draftVersion: number | null;

  @Column({ type: 'bytea' })
  sealed: Buffer;

  /** SHA-256 of the sealed bytes, which the database checks. */
  @Column({ type: 'bytea' })
  hash: Buffer;

  @Column({ type: 'timestamptz', name: 'issued_at' })
  issuedAt: string;
}
