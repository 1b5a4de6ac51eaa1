import { TenantOwned } from '#tenancy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The procedure facts of a case: a projection of its events, written with them. No personal content. */
@Entity({ name: 'case_file' })
export class CaseFileEntity extends TenantOwned {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  /** Year and five digits, per tenant; gaps are possible. */
  @Column({ type: 'text' })
  number: string;

  /** The number of events; every change says which version it saw. */
  @Column({ type: 'integer' })
  version: number;

  @Column({ type: 'text' })
  stage: string;

  @Column({ type: 'boolean' })
  ended: boolean;

  @Column({ type: 'text' })
  subject: string;

  @Column({ type: 'text' })
  channel: string;

  /** The language in which the complainant is written to. */
  @Column({ type: 'text' })
  language: 'nl' | 'en';

  @Column({ type: 'uuid', name: 'participant_id' })
  participantId: string;

  /** Whether the complaint was laid before the respondent. */
  @Column({ type: 'boolean', name: 'respondent_informed' })
  respondentInformed: boolean;

  /** The employee complained of; null where the complaint is about the organisation. */
  @Column({ type: 'uuid', name: 'respondent_person_id', nullable: true })
  respondentPersonId: string | null;

  /** Whether the complainant gets everything on paper: there is no address for e-mail. */
  @Column({ type: 'boolean', name: 'complainant_on_paper' })
  complainantOnPaper: boolean;

  /** The day that a complaint which came too early waited for, once it was noticed that it has come. */
  @Column({ type: 'date', name: 'opened_on', nullable: true })
  openedOn: string | null;

  /** Whether the organisation itself treats the complaint, without a committee. */
  @Column({ type: 'boolean', name: 'treated_inside' })
  treatedInside: boolean;

  @Column({ type: 'boolean', name: 'board_member_informed' })
  boardMemberInformed: boolean;

  /** Whether both sides agreed that what was said in mediation may be used. Follows from their consents, not from the events. */
  @Column({ type: 'boolean', name: 'mediation_usable' })
  mediationUsable: boolean;

  /** Who sits in the case now. */
  @Column({ type: 'uuid', array: true, name: 'sitting_person_ids' })
  sittingPersonIds: readonly string[];

  /** Who stepped back from it or had to, and who is challenged as long as that is not decided. */
  @Column({ type: 'uuid', array: true, name: 'recused_person_ids' })
  recusedPersonIds: readonly string[];

  /** Who declared to have no interest in it. Follows from what the members declare, not from the events. */
  @Column({ type: 'uuid', array: true, name: 'declared_person_ids' })
  declaredPersonIds: readonly string[];

  @Column({ type: 'boolean', name: 'finished_by_former_members' })
  finishedByFormerMembers: boolean;

  @Column({ type: 'uuid', name: 'regulation_version_id' })
  regulationVersionId: string;

  @Column({ type: 'date', name: 'received_on' })
  receivedOn: string;

  @Column({ type: 'timestamptz', name: 'filed_at' })
  filedAt: string;

  @Column({ type: 'text', name: 'next_term', nullable: true })
  nextTerm: string | null;

  @Column({ type: 'date', name: 'next_due_on', nullable: true })
  nextDueOn: string | null;

  /** Keyed token of the description: the same text gives the same token, so that a complaint sent twice is noticed. */
  @Column({ type: 'text', name: 'similarity_token' })
  similarityToken: string;
}

/** A case file as a plain value. */
export type CaseFile = Omit<CaseFileEntity, 'tenantId'>;
