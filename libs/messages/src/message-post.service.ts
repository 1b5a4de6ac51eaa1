import { type Conversation } from '#access';
import { CaseContentRepository } from '#cases';
import { Clock, epochMsOf, instantOf } from '#clock';
import { KeyErased } from '#keyring';
import { StepRefused } from '#problems';
import { Injectable } from '@nestjs/common';
import { messageLimits } from './message-limits.js';
import { type Correspondent } from './message-side.js';
import { type MessageCount, MessageRepository } from './message.repository.js';

interface Letter {
  readonly conversation: Conversation;
  readonly text: string;
}

const minute = 60_000;
const hour = 60 * minute;

/** Stores a message, within the limits. */
@Injectable()
export class MessagePost {
  constructor(
    private readonly messages: MessageRepository,
    private readonly contents: CaseContentRepository,
    private readonly clock: Clock,
  ) {}

  /** Throws StepRefused when there are too many, or the content of the case was erased. */
  async send(caseId: string, sender: Correspondent, { conversation, text }: Letter): Promise<void> {
    const count = await this.messages.lockAndCount(caseId, sender, instantOf(this.clock.now() - hour));
    this.requireRoom(count, sender);
    const contentId = await this.contents.insert(caseId, 'message', { text }).catch(refuseErased);
    await this.messages.insert({
      id: this.clock.newId(),
      caseId,
      number: count.lastNumber + 1,
      conversation,
      fromSide: sender.side,
      fromRole: sender.role,
      fromId: sender.id,
      contentId,
      sentAt: this.clock.nowIso(),
    });
  }

  private requireRoom(count: MessageCount, { side }: Correspondent): void {
    const { ofCase, ofSide, anHour } = messageLimits;
    if (count.ofCase >= ofCase) {
      throw refused(
        'tooManyMessages',
        `A case holds ${ofCase} messages, and this one has them. Use a letter or the telephone.`,
      );
    }
    if (side === 'office') {
      return;
    }
    if (count.ofSide >= ofSide) {
      throw refused(
        'tooManyMessages',
        `Your side has sent ${ofSide} messages in this case; more do not fit. Write a letter or call.`,
      );
    }
    if (count.anHour >= anHour && count.firstInHour !== null) {
      const wait = Math.ceil((epochMsOf(count.firstInHour) + hour - this.clock.now()) / minute);
      throw refused(
        'tooManyMessagesAnHour',
        `You sent ${anHour} messages within an hour. Wait ${wait === 1 ? '1 minute' : `${wait} minutes`} and send this again.`,
      );
    }
  }
}

function refuseErased(error: unknown): never {
  throw error instanceof KeyErased
    ? refused('contentErased', 'What was said in this case was erased, so nothing can be added to it.')
    : error;
}

function refused(reason: string, sentence: string): StepRefused {
  return new StepRefused(sentence, { reason, rule: 'messages', source: undefined, missing: [] });
}
