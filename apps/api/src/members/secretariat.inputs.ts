import { type LocalDate } from '#deadlines';
import {
  type AppointSecretaryCommand,
  type EndSecretaryCommand,
  type SecretariatRole,
  type TakeOverOfficeCommand,
} from '#members';
import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, IsUUID, ValidateNested } from 'class-validator';
import { LocalDateScalar } from '../graphql/local-date.scalar.js';
import { MemberActInput, notAPerson } from './member-act.input.js';
import { SecretariatRoleEnum } from './members.enums.js';
import { NewMemberInput } from './nominations.inputs.js';

@InputType({ description: 'Somebody gets an office of the secretariat.' })
export class AppointSecretaryInput extends MemberActInput implements AppointSecretaryCommand {
  @Field(() => ID, { nullable: true, description: 'Somebody who is known. This, or who is new.' })
  @IsOptional()
  @IsUUID('all', notAPerson)
  personId?: string;

  @Field(() => NewMemberInput, { nullable: true, description: 'Somebody who is new. This, or who is known.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => NewMemberInput)
  who?: NewMemberInput;

  @Field(() => SecretariatRoleEnum, { description: 'Which office.' })
  role: SecretariatRole;

  @Field(() => LocalDateScalar, { description: 'The first day in office.' })
  from: LocalDate;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The last day in office; absent: without an end.' })
  @IsOptional()
  until?: LocalDate;
}

@InputType({ description: 'An office of the secretariat that ends.' })
export class EndSecretaryInput extends MemberActInput implements EndSecretaryCommand {
  @Field(() => ID, { description: 'The id of the office.' })
  @IsUUID('all', { message: 'This is not the id of an office.' })
  membershipId: string;

  @Field(() => LocalDateScalar, { description: 'The last day in office.' })
  on: LocalDate;
}

@InputType({ description: 'A deputy secretary who becomes the secretary.' })
export class TakeOverOfficeInput extends MemberActInput implements TakeOverOfficeCommand {
  @Field(() => ID, { description: 'The deputy secretary.' })
  @IsUUID('all', notAPerson)
  personId: string;

  @Field(() => ID, { description: 'The secretary whose office it was.' })
  @IsUUID('all', notAPerson)
  ofPersonId: string;

  @Field(() => LocalDateScalar, { description: 'The first day of the new secretary.' })
  from: LocalDate;
}
