import { type Conversation } from '#access';
import { ActRegister, CaseReader, type CaseRecord } from '#cases';
import { Injectable } from '@nestjs/common';
import { MessageAccess } from './message-access.service.js';
import { MessagePost } from './message-post.service.js';
import { MessageReading } from './message-reading.service.js';

interface MessageCommand {
  readonly clientKey: string;
  readonly caseId: string;
}

export interface SendMessageCommand extends MessageCommand {
  readonly conversation: Conversation;
  readonly text: string;
}

export interface MarkMessagesReadCommand extends MessageCommand {
  /** The id of the last message that was seen; all before it were seen too. */
  readonly upTo: string;
}

/**
 * What people do with messages. It goes on after the end of a case: a question about what was promised comes then. It stops when
 * the content of the case is erased.
 */
@Injectable()
export class MessageDesk {
  constructor(
    private readonly acts: ActRegister,
    private readonly reader: CaseReader,
    private readonly access: MessageAccess,
    private readonly post: MessagePost,
    private readonly reading: MessageReading,
  ) {}

  /** Sends a message once per client key. Throws NotFound, and StepRefused when there are too many or the case was erased. */
  async send({ clientKey, ...input }: SendMessageCommand): Promise<CaseRecord> {
    return this.once('sendMessage', clientKey, input, async (record) => {
      const sender = await this.access.requireSender(record, input.conversation);
      await this.post.send(record.file.id, sender, input);
    });
  }

  /** Notes the first reading of everything up to a message. Throws NotFound for one that is not theirs to read. */
  async markRead({ clientKey, ...input }: MarkMessagesReadCommand): Promise<CaseRecord> {
    return this.once('markMessagesRead', clientKey, input, (record) => this.reading.mark(record, input.upTo));
  }

  private async once(
    name: string,
    clientKey: string,
    input: { readonly caseId: string },
    work: (record: CaseRecord) => Promise<void>,
  ): Promise<CaseRecord> {
    let found: CaseRecord | undefined;
    const { caseId } = await this.acts.once({ name, clientKey, input }, async () => {
      found = await this.reader.get(input.caseId);
      await work(found);
      return { caseId: found.file.id };
    });
    return found ?? this.reader.get(caseId);
  }
}
