import { TenantOwned } from '#tenancy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** That somebody takes no part in the deliberation of a case. */
@Entity({ name: 'deliberation_exclusion' })
export class DeliberationExclusionEntity extends TenantOwned {
  @PrimaryColumn({ type: 'uuid', name: 'case_id' })
  caseId: string;

  @PrimaryColumn({ type: 'uuid', name: 'person_id' })
  personId: string;

  /** Names the reasons among the contents of the case; null where the regulation decided. */
  @Column({ type: 'uuid', name: 'content_id', nullable: true })
  contentId: string | null;

  /** Null where the regulation decided. */
  @Column({ type: 'uuid', name: 'decided_by', nullable: true })
  decidedBy: string | null;

  @Column({ type: 'timestamptz', name: 'decided_at' })
  decidedAt: string;
}

/** A note of somebody who takes part; sealed under the key of the case, and never changed. */
@Entity({ name: 'deliberation_note' })
export class DeliberationNoteEntity extends TenantOwned {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId: string;

  @Column({ type: 'integer' })
  number: number;

  @Column({ type: 'uuid', name: 'author_id' })
  authorId: string;

  @Column({ type: 'bytea' })
  sealed: Buffer;

  @Column({ type: 'timestamptz', name: 'written_at' })
  writtenAt: string;
}

/** One version of the draft as it was saved; sealed under the key of the case, and never changed. */
@Entity({ name: 'advice_draft' })
export class AdviceDraftEntity extends TenantOwned {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId: string;

  /** From 1, without gaps. */
  @Column({ type: 'integer' })
  version: number;

  @Column({ type: 'uuid', name: 'author_id' })
  authorId: string;

  @Column({ type: 'bytea' })
  sealed: Buffer;

  @Column({ type: 'timestamptz', name: 'saved_at' })
  savedAt: string;
}

/** A vote on a version of the draft, or on one point in it. Somebody who votes again is counted with the last. */
@Entity({ name: 'draft_vote' })
export class DraftVoteEntity extends TenantOwned {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId: string;

  @Column({ type: 'integer', name: 'draft_version' })
  draftVersion: number;

  @Column({ type: 'uuid', name: 'person_id' })
  personId: string;

  /** The point of the complaint; null for the draft as a whole. */
  @Column({ type: 'text', nullable: true })
  point: string | null;

  @Column({ type: 'boolean', name: 'in_favour' })
  inFavour: boolean;

  @Column({ type: 'timestamptz', name: 'voted_at' })
  votedAt: string;
}

/** That a member agrees to a version of the draft as the final text. */
@Entity({ name: 'draft_agreement' })
export class DraftAgreementEntity extends TenantOwned {
  @PrimaryColumn({ type: 'uuid', name: 'case_id' })
  caseId: string;

  @PrimaryColumn({ type: 'integer', name: 'draft_version' })
  draftVersion: number;

  @PrimaryColumn({ type: 'uuid', name: 'person_id' })
  personId: string;

  /** The member, or the secretary who was told. */
  @Column({ type: 'uuid', name: 'recorded_by' })
  recordedBy: string;

  @Column({ type: 'timestamptz', name: 'agreed_at' })
  agreedAt: string;
}
