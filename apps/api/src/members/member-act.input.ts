import { type MemberCommand } from '#members';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID } from 'class-validator';
import { clientKeyMessage } from '../cases/file-complaint.input.js';

export const notAPerson = { message: 'This is not the id of a person.' };

/** Something about the people of the committee. */
@InputType({ isAbstract: true })
export abstract class MemberActInput implements MemberCommand {
  @Field(() => ID, {
    description: 'A uuid of your own: the same key sent again gives the same answer, and is done once.',
  })
  @IsUUID('all', clientKeyMessage)
  clientKey: string;
}
