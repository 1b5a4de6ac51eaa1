import { type Conversation, type Role } from '#access';
import { TenantOwned } from '#tenancy';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type MessageSide } from './message-side.js';

/** A message of a case: who sent it to whom, and when. What it says is sealed elsewhere. Never changed. */
@Entity({ name: 'case_message' })
export class CaseMessageEntity extends TenantOwned {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId: string;

  /** The place among all messages of the case, from 1. Not for parties: gaps would tell of messages that are not theirs. */
  @Column({ type: 'integer' })
  number: number;

  @Column({ type: 'text' })
  conversation: Conversation;

  @Column({ type: 'text', name: 'from_side' })
  fromSide: MessageSide;

  @Column({ type: 'text', name: 'from_role' })
  fromRole: Role;

  /** The login code of a party, or the person on the staff. */
  @Column({ type: 'uuid', name: 'from_id' })
  fromId: string;

  @Column({ type: 'uuid', name: 'content_id' })
  contentId: string;

  @Column({ type: 'timestamptz', name: 'sent_at' })
  sentAt: string;
}
