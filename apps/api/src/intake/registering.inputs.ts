import { type NameRespondentCommand, type RegisterComplaintCommand } from '#cases';
import { type LocalDate } from '#deadlines';
import { type Channel } from '#regulation';
import { Field, ID, InputType, OmitType } from '@nestjs/graphql';
import { IsOptional, IsUUID } from 'class-validator';
import { FileComplaintInput } from '../cases/file-complaint.input.js';
import { StepInput } from '../cases/step.inputs.js';
import { LocalDateScalar } from '../graphql/local-date.scalar.js';
import { ChannelEnum } from './intake-enums.js';

@InputType({ description: 'A complaint that came in by post, by telephone or at a visit, as staff writes it down.' })
export class RegisterComplaintInput
  extends OmitType(FileComplaintInput, ['draft'], InputType)
  implements RegisterComplaintCommand
{
  @Field(() => ChannelEnum, { description: 'How it came in; one of the ways of the regulation, but not on line.' })
  channel: Channel;

  @Field(() => LocalDateScalar, { description: 'The day on which it came in.' })
  receivedOn: LocalDate;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The date on a letter.' })
  @IsOptional()
  datedOn?: LocalDate;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day on which a letter was posted; needed where the regulation counts that day.',
  })
  @IsOptional()
  sentOn?: LocalDate;
}

@InputType({ description: 'Which employee a complaint is about.' })
export class NameRespondentInput extends OmitType(StepInput, ['on'], InputType) implements NameRespondentCommand {
  @Field(() => ID, { description: 'The id of a person who is an employee of the participant of this case.' })
  @IsUUID('all', { message: 'This is not the id of a person.' })
  employeeId: string;
}
