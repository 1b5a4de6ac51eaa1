import { TenantOwned } from '#tenancy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/**
 * `queued`: waits; `handingOver`: given to the mail server, whose answer is not known yet; `sent`: the server has it;
 * `kept`: there is no mail server, it stays here.
 */
export type MailState = 'queued' | 'handingOver' | 'sent' | 'kept';

/** A mail in a case, or of something that is no case (yet). To whom and what it says is sealed under the key of that. */
@Entity({ name: 'mail' })
export class MailEntity extends TenantOwned {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid', name: 'case_id', nullable: true })
  caseId: string | null;

  /** Of a mail outside every case: what it belongs to, whose key seals it. */
  @Column({ type: 'uuid', name: 'owner_id', nullable: true })
  ownerId: string | null;

  /** The name of the letter, such as confirmation. */
  @Column({ type: 'text' })
  letter: string;

  @Column({ type: 'bytea' })
  sealed: Buffer;

  /** Fixed when the mail is written, so that a mail server can tell a repetition from a second mail. */
  @Column({ type: 'text', name: 'message_id' })
  messageId: string;

  @Column({ type: 'text' })
  state: MailState;

  /** How often it was given to the mail server. */
  @Column({ type: 'integer' })
  attempts: number;

  @Column({ type: 'timestamptz', name: 'queued_at' })
  queuedAt: string;

  @Column({ type: 'timestamptz', name: 'handed_over_at', nullable: true })
  handedOverAt: string | null;

  @Column({ type: 'timestamptz', name: 'sent_at', nullable: true })
  sentAt: string | null;
}
