import { TenantOwned } from '#tenancy';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type MessageSide } from './message-side.js';

/** That somebody read a message: the first time, and no other. */
@Entity({ name: 'message_read' })
export class MessageReadEntity extends TenantOwned {
  @PrimaryColumn({ type: 'uuid', name: 'message_id' })
  messageId: string;

  /** The login code of a party, or the person on the staff. */
  @PrimaryColumn({ type: 'uuid', name: 'reader_id' })
  readerId: string;

  @Column({ type: 'text', name: 'reader_side' })
  readerSide: MessageSide;

  @Column({ type: 'timestamptz', name: 'read_at' })
  readAt: string;
}
