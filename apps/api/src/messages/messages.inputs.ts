import { type Conversation } from '#access';
import { type MarkMessagesReadCommand, type SendMessageCommand } from '#messages';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID, Matches } from 'class-validator';
import { clientKeyMessage } from '../cases/file-complaint.input.js';
import { longestText, TextUpTo } from '../graphql/clean-text.js';
import { ConversationEnum } from './message.enums.js';

@InputType({ description: 'A message in a case.' })
export class SendMessageInput implements SendMessageCommand {
  @Field(() => ID, {
    description: 'A uuid of your own: the same key sent again gives the same answer and no second message.',
  })
  @IsUUID('all', clientKeyMessage)
  clientKey: string;

  @Field(() => ID, { description: 'The id of the case.' })
  @IsUUID('all', { message: 'This is not the id of a case.' })
  caseId: string;

  @Field(() => ConversationEnum, { description: 'To whom: a side writes in its own conversation, the office in each.' })
  conversation: Conversation;

  @Field(() => String, { description: 'At most 20,000 characters.' })
  @TextUpTo(longestText)
  @Matches(/\S/u, { message: 'Write your message.' })
  text: string;
}

@InputType({ description: 'How far you read the messages of a case.' })
export class MarkMessagesReadInput implements MarkMessagesReadCommand {
  @Field(() => ID, { description: 'A uuid of your own: the same key sent again gives the same answer.' })
  @IsUUID('all', clientKeyMessage)
  clientKey: string;

  @Field(() => ID, { description: 'The id of the case.' })
  @IsUUID('all', { message: 'This is not the id of a case.' })
  caseId: string;

  @Field(() => ID, { description: 'The id of the last message that you saw; all before it were seen too.' })
  @IsUUID('all', { message: 'This is not the id of a message.' })
  upTo: string;
}
