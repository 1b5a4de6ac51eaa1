import { messageWords } from '#messages';
import { type Language } from '#regulation';
import { Args, Int, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseModel } from '../cases/case.model.js';
import { inLanguage } from '../graphql/language.arg.js';
import { Shows } from '../graphql/marks.js';
import { CaseTexts } from '../time/case-texts.service.js';
import { MessageLoaders } from './message-loaders.js';
import { CaseMessageModel } from './message.model.js';

/** The messages of a case, as far as they are to or from whoever asks. */
@Resolver(() => CaseModel)
export class MessageFieldsResolver {
  constructor(
    private readonly loaders: MessageLoaders,
    private readonly texts: CaseTexts,
  ) {}

  @Shows('progress')
  @ResolveField(() => [CaseMessageModel], {
    nullable: true,
    description: 'Your messages in this case, oldest first; null when you take no part in its messages.',
  })
  async messages(
    @Parent() { record }: CaseModel,
    @Args('language', inLanguage) language: Language,
  ): Promise<CaseMessageModel[] | null> {
    const shown = await this.loaders.messages.load(record);
    const ids = (shown ?? []).map(({ contentId }) => contentId);
    const contents = await this.texts.named(record, ids);
    const { sides, senders } = messageWords(language);
    const messages = shown?.map(({ contentId, fromSide, fromRole, readBy, ...message }) => ({
      ...message,
      text: contents.find('message', contentId)?.text ?? null,
      from: senders[fromRole] ?? sides[fromSide],
      readBy: readBy.map(({ side, since }) => ({ by: sides[side], since })),
    }));
    return messages ?? null;
  }

  @Shows('progress')
  @ResolveField(() => Int, {
    nullable: true,
    description: 'How many messages you still have to read; null when you take no part in the messages of this case.',
  })
  async unreadMessages(@Parent() { record }: CaseModel): Promise<number | null> {
    const shown = await this.loaders.messages.load(record);
    return shown && shown.filter(({ unread }) => unread).length;
  }
}
