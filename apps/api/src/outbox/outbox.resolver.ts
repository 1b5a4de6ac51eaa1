import { Args, Int, Query, Resolver } from '@nestjs/graphql';
import { Can } from '../graphql/permission.js';
import { OutboxMailModel, toOutboxModel } from './outbox-mail.model.js';
import { DemonstrationOutbox } from './demonstration-outbox.service.js';

@Resolver(() => OutboxMailModel)
export class OutboxResolver {
  constructor(private readonly mails: DemonstrationOutbox) {}

  @Can('read', 'Outbox')
  @Query(() => [OutboxMailModel], {
    name: 'outbox',
    description: 'Mails that were not sent, the newest first. Only in the demonstration.',
  })
  async listOutbox(
    @Args('first', { type: () => Int, defaultValue: 20, description: 'How many at most; 1 to 100.' }) first: number,
  ): Promise<OutboxMailModel[]> {
    return (await this.mails.list(first)).map(toOutboxModel);
  }
}
