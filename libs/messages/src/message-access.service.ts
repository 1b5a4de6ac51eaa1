import {
  type Action,
  type Conversation,
  conversations,
  type MessageRightsFacts,
  rightInSql,
  type SqlRight,
} from '#access';
import { caseFactColumns, type CaseRecord, caseRightsFacts } from '#cases';
import { NotFound } from '#problems';
import { CurrentViewer } from '#sign-in';
import { Injectable } from '@nestjs/common';
import { type Correspondent, correspondentOf } from './message-side.js';

const columns = { ...caseFactColumns, conversation: { sql: 'm.conversation', type: 'text' } } as const;

/** May I write or read messages? Asked about the conversation itself; what is refused looks like what is not there. */
@Injectable()
export class MessageAccess {
  constructor(private readonly current: CurrentViewer) {}

  /** Which messages whoever asks may read, as a condition on `case_message m` and `case_file c`. */
  async readable(): Promise<SqlRight> {
    return rightInSql(await this.current.ability(), { action: 'read', subject: 'Message', columns, prefix: 'message' });
  }

  /** As whom somebody writes in a conversation. Throws NotFound for whoever may not. */
  async requireSender(record: CaseRecord, conversation: Conversation): Promise<Correspondent> {
    const sender = await this.correspondent(record, 'sendMessage', conversation);
    if (!sender) {
      throw new NotFound('conversation');
    }
    return sender;
  }

  /** As whom somebody reads messages of a case; undefined for whoever reads none of them. */
  async reader(record: CaseRecord): Promise<Correspondent | undefined> {
    for (const conversation of conversations) {
      const reader = await this.correspondent(record, 'read', conversation);
      if (reader) {
        return reader;
      }
    }
    return undefined;
  }

  private async correspondent(
    { file }: CaseRecord,
    action: Action,
    conversation: Conversation,
  ): Promise<Correspondent | undefined> {
    const facts: MessageRightsFacts = { ...caseRightsFacts(file), conversation };
    return correspondentOf(await this.current.get(), action, facts);
  }
}
