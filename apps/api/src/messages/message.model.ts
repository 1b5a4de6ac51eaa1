import { type Conversation } from '#access';
import { type CaseRecord } from '#cases';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { CaseModel, toCaseModel } from '../cases/case.model.js';
import { InstantScalar } from '../graphql/instant.scalar.js';
import { ShownWithParent } from '../graphql/marks.js';
import { ConversationEnum } from './message.enums.js';

@ShownWithParent()
@ObjectType('MessageReading', { description: 'That another side read a message. Who it was is not told.' })
export class MessageReadingModel {
  @Field(() => String, { description: 'Which side, in words.' })
  by: string;

  @Field(() => InstantScalar, { description: 'The first time.' })
  since: string;
}

@ShownWithParent()
@ObjectType('CaseMessage', { description: 'A message in a case. It is no piece, and changes no term.' })
export class CaseMessageModel {
  @Field(() => ID, { description: 'The id by which the API names it.' })
  id: string;

  @Field(() => ConversationEnum, { description: 'Between whom it goes.' })
  conversation: Conversation;

  @Field(() => String, { nullable: true, description: 'Exactly as it was typed; null after it was erased.' })
  text: string | null;

  @Field(() => String, { description: 'Who sent it, in words: a side, or somebody for the complainant.' })
  from: string;

  @Field(() => Boolean, { description: 'Whether you sent it.' })
  own: boolean;

  @Field(() => InstantScalar, { description: 'When it was sent.' })
  sentAt: string;

  @Field(() => Boolean, { description: 'Whether you still have to read it.' })
  unread: boolean;

  @Field(() => [MessageReadingModel], {
    description: 'Since when the others have read it; only for the side that sent it.',
  })
  readBy: readonly MessageReadingModel[];
}

@ShownWithParent()
@ObjectType('MessagesPayload', { description: 'The case with its messages as they stand now.' })
export class MessagesPayload {
  @Field(() => CaseModel, { description: 'The case; its version did not change.' })
  case: CaseModel;
}

export function toMessagesPayload(record: CaseRecord): MessagesPayload {
  return { case: toCaseModel(record) };
}
