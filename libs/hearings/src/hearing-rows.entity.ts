import { type HearingPlace } from '#procedure';
import { TenantOwned } from '#tenancy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Whose answer it is: of a whole side, or of one member who sits. */
export const answering = ['complainant', 'respondent', 'member'] as const;
export type Answering = (typeof answering)[number];

export const dateAnswers = ['can', 'ratherNot', 'cannot'] as const;
export type DateAnswer = (typeof dateAnswers)[number];

/** A day, a time and a place that were proposed for a hearing. A later round takes the place of the one before. */
@Entity({ name: 'hearing_proposal' })
export class HearingProposalEntity extends TenantOwned {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId: string;

  @Column({ type: 'integer' })
  round: number;

  @Column({ type: 'integer', name: 'place_in_round' })
  placeInRound: number;

  /** The version that the case had: a hearing that is planned after it settles the matter. */
  @Column({ type: 'integer', name: 'case_version' })
  caseVersion: number;

  @Column({ type: 'date', name: 'on_day' })
  onDay: string;

  @Column({ type: 'text', name: 'starts_at' })
  startsAt: string;

  @Column({ type: 'text' })
  place: HearingPlace;

  @Column({ type: 'timestamptz', name: 'proposed_at' })
  proposedAt: string;

  @Column({ type: 'uuid', name: 'proposed_by_id' })
  proposedById: string;
}

/** That a side said what it needs at a hearing. What that is, is sealed with the case. */
@Entity({ name: 'hearing_need' })
export class HearingNeedEntity extends TenantOwned {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId: string;

  @Column({ type: 'text' })
  side: Exclude<Answering, 'member'>;

  @Column({ type: 'uuid', name: 'content_id' })
  contentId: string;

  @Column({ type: 'date', name: 'said_on' })
  saidOn: string;
}

/** What a side or a member says of one proposal. The note that may come with it is sealed with the case. */
@Entity({ name: 'hearing_answer' })
export class HearingAnswerEntity extends TenantOwned {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid', name: 'proposal_id' })
  proposalId: string;

  @Column({ type: 'text' })
  side: Answering;

  /** The member; null for a side. */
  @Column({ type: 'uuid', name: 'person_id', nullable: true })
  personId: string | null;

  @Column({ type: 'text' })
  answer: DateAnswer;

  @Column({ type: 'uuid', name: 'content_id', nullable: true })
  contentId: string | null;

  @Column({ type: 'timestamptz', name: 'answered_at' })
  answeredAt: string;
}
