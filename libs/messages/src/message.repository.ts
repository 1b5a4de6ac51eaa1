import { type SqlRight } from '#access';
import { TenantDoor, TenantRepository } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { CaseMessageEntity } from './case-message.entity.js';
import { type Correspondent, type MessageSide } from './message-side.js';
import { lockConversations, messagesCounted, messagesOfCases, noteReading } from './message-statements.js';

export interface Reading {
  readonly side: MessageSide;
  readonly readerId: string;
  /** ISO instant. */
  readonly at: string;
}

/** A message with everybody who read it. */
export type MessageRow = Omit<CaseMessageEntity, 'tenantId'> & { readonly readings: readonly Reading[] };

export interface MessageCount {
  readonly ofCase: number;
  readonly lastNumber: number;
  readonly ofSide: number;
  readonly anHour: number;
  /** When the first of those in this hour was sent; null when there is none. */
  readonly firstInHour: string | null;
}

@Injectable()
export class MessageRepository {
  private readonly rows: TenantRepository<CaseMessageEntity>;

  constructor(private readonly door: TenantDoor) {
    this.rows = new TenantRepository(door, CaseMessageEntity);
  }

  /** The messages that the right allows, in the order in which they were sent; one statement, whatever the number of cases. */
  async listOfCases(readable: SqlRight, caseIds: readonly string[]): Promise<MessageRow[]> {
    return this.door.read<MessageRow>(messagesOfCases(readable), { ...readable.values, caseIds });
  }

  /** How many there are, while nobody else can send one in this case. */
  async lockAndCount(caseId: string, { id, side }: Correspondent, since: string): Promise<MessageCount> {
    await this.door.query(lockConversations, { caseId });
    const [count] = await this.door.query<MessageCount>(messagesCounted, { caseId, side, fromId: id, since });
    if (!count) {
      throw new Error('Counting the messages of a case answered nothing.');
    }
    return count;
  }

  async insert(message: Omit<CaseMessageEntity, 'tenantId'>): Promise<void> {
    await this.rows.insert(message);
  }

  /** Notes a first reading; what was noted before stays as it was. */
  async noteReading(messageIds: readonly string[], { id, side }: Correspondent, readAt: string): Promise<void> {
    if (messageIds.length > 0) {
      await this.door.query(noteReading, { messageIds, readerId: id, readerSide: side, readAt });
    }
  }
}
