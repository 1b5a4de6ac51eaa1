import { type OutboxMail } from '#correspondence';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '../graphql/instant.scalar.js';
import { ShownWithParent } from '../graphql/marks.js';

@ShownWithParent()
@ObjectType('OutboxMail', {
  description: 'A mail that was not sent, because this installation has no mail server. Demonstration only.',
})
export class OutboxMailModel {
  @Field(() => ID, { description: 'The id of the mail.' })
  id: string;

  @Field(() => String, { description: 'The name of the letter, such as `confirmation`.' })
  letter: string;

  @Field(() => String, { description: 'The e-mail address that it is meant for.' })
  to: string;

  @Field(() => String, { description: 'The subject line.' })
  subject: string;

  @Field(() => String, { description: 'The whole letter as plain text, with the login code in it.' })
  text: string;

  @Field(() => InstantScalar, { description: 'When it was written.' })
  queuedAt: string;

  @Field(() => String, { description: '`queued`, `handingOver` or `kept`.' })
  state: string;
}

export function toOutboxModel({ id, letter, to, subject, text, queuedAt, state }: OutboxMail): OutboxMailModel {
  return { id, letter, to, subject, text, queuedAt, state };
}
