import { TenantOwned } from '#tenancy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whether members find a summary: not yet, yes, or no longer. */
export const summaryStates = ['draft', 'approved', 'withdrawn'] as const;
export type SummaryState = (typeof summaryStates)[number];

/** What was issued, and is summed up. */
export const summarisedKinds = ['advice', 'ruling'] as const;
export type SummarisedKind = (typeof summarisedKinds)[number];

/** The summary of one issued advice or ruling, with plain facts of the procedure. */
@Entity({ name: 'earlier_advice' })
export class EarlierAdviceEntity extends TenantOwned {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  /** For the office; null once the case itself is gone. */
  @Column({ type: 'uuid', name: 'case_id', nullable: true })
  caseId: string | null;

  /** What was issued. */
  @Column({ type: 'uuid', name: 'document_id' })
  documentId: string;

  @Column({ type: 'text' })
  state: SummaryState;

  /** Of the text: every text that was saved is one more. */
  @Column({ type: 'integer' })
  version: number;

  @Column({ type: 'text' })
  kind: SummarisedKind;

  @Column({ type: 'text', nullable: true })
  nature: string | null;

  @Column({ type: 'text' })
  subject: string;

  /** The key of the participant. */
  @Column({ type: 'text', name: 'participant_key' })
  participant: string;

  /** On the complaint as a whole. */
  @Column({ type: 'text', nullable: true })
  finding: string | null;

  /** Every finding there is in it, on the whole or on a point; each once. */
  @Column({ type: 'text', array: true })
  findings: readonly string[];

  /** The first day of the month. */
  @Column({ type: 'date', name: 'issued_in' })
  issuedIn: string;

  @Column({ type: 'uuid', name: 'regulation_version_id' })
  regulationVersionId: string;

  /** Under the key of the case: a draft goes when the case is erased. */
  @Column({ type: 'bytea', name: 'draft_sealed', nullable: true })
  draftSealed: Buffer | null;

  /** Under the key of the tenant: what was approved stays. */
  @Column({ type: 'bytea', nullable: true })
  sealed: Buffer | null;

  @Column({ type: 'uuid', name: 'written_by' })
  writtenBy: string;

  @Column({ type: 'timestamptz', name: 'written_at' })
  writtenAt: string;

  /** Content of the case: why words of people in it could stay. */
  @Column({ type: 'uuid', name: 'reasons_id', nullable: true })
  reasonsId: string | null;

  @Column({ type: 'uuid', name: 'approved_by', nullable: true })
  approvedBy: string | null;

  @Column({ type: 'timestamptz', name: 'approved_at', nullable: true })
  approvedAt: string | null;
}

/** A keyed token of a word in an approved summary, by which it is found. */
@Entity({ name: 'earlier_advice_word' })
export class EarlierAdviceWordEntity extends TenantOwned {
  @PrimaryColumn({ type: 'text' })
  token: string;

  @PrimaryColumn({ type: 'uuid', name: 'advice_id' })
  adviceId: string;
}
