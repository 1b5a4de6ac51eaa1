import { type OutboxMail } from '#correspondence';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '../graphql/instant.scalar.js';

@ObjectType('OutboxMail', {
  description: 'A mail that was not sent, because this installation has no mail server. Demonstration only.',
})
export class OutboxMailModel {
  @Field(() => ID)
  id: string;

  @Field(() => String)
  letter: string;

  @Field(() => String)
  to: string;

  @Field(() => String)
  subject: string;

  @Field(() => String)
  text: string;

  @Field(() => InstantScalar)
  queuedAt: string;

  @Field(() => String, { description: '`queued`, `handingOver` or `kept`.' })
  state: string;
}

export function toOutboxModel({ id, letter, to, subject, text, queuedAt, state }: OutboxMail): OutboxMailModel {
  return { id, letter, to, subject, text, queuedAt, state };
}
