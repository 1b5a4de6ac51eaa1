import { type ChangeContactDetailsCommand } from '#parties';
import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';
import { longestLine, TextUpTo } from '../graphql/clean-text.js';
import { OneEmailAddress } from '../graphql/email-address.js';
import { PartyActInput } from './parties.inputs.js';

@InputType({ description: 'How somebody is reached from now on. What is left out stays; an empty text takes it away.' })
export class ChangeContactDetailsInput extends PartyActInput implements ChangeContactDetailsCommand {
  @Field(() => ID, {
    nullable: true,
    description:
      'Whose, by the id of somebody in the case. Leave it out for yourself, or for whom you act; the office: for whoever filed.',
  })
  @IsOptional()
  @IsUUID('all', { message: 'This is not the id of somebody in the case.' })
  partyId?: string;

  @Field(() => String, { nullable: true, description: 'One e-mail address; at most 300 characters.' })
  @OneEmailAddress()
  email?: string;

  @Field(() => String, { nullable: true, description: 'The telephone number; at most 300 characters.' })
  @IsOptional()
  @TextUpTo(longestLine)
  phone?: string;

  @Field(() => String, { nullable: true, description: 'The postal address; at most 300 characters.' })
  @IsOptional()
  @TextUpTo(longestLine)
  address?: string;
}
