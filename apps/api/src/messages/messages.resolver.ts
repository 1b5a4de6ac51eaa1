import { MessageDesk } from '#messages';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Can } from '../graphql/permission.js';
import { MessagesPayload, toMessagesPayload } from './message.model.js';
import { MarkMessagesReadInput, SendMessageInput } from './messages.inputs.js';

@Resolver()
export class MessagesResolver {
  constructor(private readonly desk: MessageDesk) {}

  @Can('sendMessage', 'Message')
  @Mutation(() => MessagesPayload, {
    description:
      'A side writes to the secretariat, or the secretariat to a side or to all. Possible after the end too.',
  })
  async sendMessage(
    @Args('input', { type: () => SendMessageInput, description: 'To whom, and what.' }) input: SendMessageInput,
  ): Promise<MessagesPayload> {
    return toMessagesPayload(await this.desk.send(input));
  }

  @Can('read', 'Message')
  @Mutation(() => MessagesPayload, {
    description: 'Tells the senders that their messages were read; only the first time counts.',
  })
  async markMessagesRead(
    @Args('input', { type: () => MarkMessagesReadInput, description: 'In which case, and how far.' })
    input: MarkMessagesReadInput,
  ): Promise<MessagesPayload> {
    return toMessagesPayload(await this.desk.markRead(input));
  }
}
