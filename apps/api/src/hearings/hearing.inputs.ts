import {
  type AnswerHearingDatesCommand,
  type DateAnswer,
  type ProposedDate,
  type ProposeHearingDatesCommand,
} from '#hearings';
import { type LocalDate } from '#deadlines';
import { type HearingPlace } from '#procedure';
import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsOptional, IsUUID, Matches, ValidateNested } from 'class-validator';
import { clientKeyMessage } from '../cases/file-complaint.input.js';
import { ActInput } from '../cases/step.inputs.js';
import { longestText, TextUpTo } from '../graphql/clean-text.js';
import { LocalDateScalar } from '../graphql/local-date.scalar.js';
import { DateAnswerEnum, HearingPlaceEnum, HearingSideEnum } from './hearing.enums.js';

export const timeOfDay = /^(?:[01][0-9]|2[0-3]):[0-5][0-9]$/;
export const notATime = { message: 'Write the time as 09:30.' };

@InputType({ description: 'A day that is proposed for a hearing.' })
export class ProposedDateInput implements ProposedDate {
  @Field(() => LocalDateScalar, { description: 'The day; after today, and within a year.' })
  on: LocalDate;

  @Field(() => String, { description: 'When it would begin, such as 13:30, on the clock of the committee.' })
  @Matches(timeOfDay, notATime)
  startsAt: string;

  @Field(() => HearingPlaceEnum, {
    nullable: true,
    description: 'Where; the usual place of the regulation when left out.',
  })
  @IsOptional()
  place?: HearingPlace;
}

@InputType({ description: 'Days that are proposed for a hearing, to both sides and to the members who sit.' })
export class ProposeHearingDatesInput extends ActInput implements ProposeHearingDatesCommand {
  @Field(() => [ProposedDateInput], { description: 'The days, 1 to 10. They take the place of earlier ones.' })
  @ArrayMinSize(1, { message: 'Propose at least one day.' })
  @ArrayMaxSize(10, { message: 'Propose at most 10 days at a time.' })
  @ValidateNested({ each: true })
  @Type(() => ProposedDateInput)
  dates: ProposedDateInput[];
}

@InputType({ description: 'The answer to one proposed day.' })
export class HearingDateAnswerInput {
  @Field(() => ID, { description: 'The id of the proposal.' })
  @IsUUID('all', { message: 'This is not the id of a proposed day.' })
  proposalId: string;

  @Field(() => DateAnswerEnum, { description: 'Whether it will do.' })
  answer: DateAnswer;
}

@InputType({ description: 'Which of the proposed days will do.' })
export class AnswerHearingDatesInput implements AnswerHearingDatesCommand {
  @Field(() => ID, { description: 'A uuid of your own: the same key sent again gives the same answer.' })
  @IsUUID('all', clientKeyMessage)
  clientKey: string;

  @Field(() => ID, { description: 'The id of the case.' })
  @IsUUID('all', { message: 'This is not the id of a case.' })
  caseId: string;

  @Field(() => [HearingDateAnswerInput], { description: 'Your answers, 1 to 10. The last one to a day counts.' })
  @ArrayMinSize(1, { message: 'Answer at least one day.' })
  @ArrayMaxSize(10, { message: 'Answer at most 10 days at a time.' })
  @ValidateNested({ each: true })
  @Type(() => HearingDateAnswerInput)
  answers: HearingDateAnswerInput[];

  @Field(() => String, { nullable: true, description: 'What the secretary should know; at most 20,000 characters.' })
  @IsOptional()
  @TextUpTo(longestText)
  note?: string;

  @Field(() => HearingSideEnum, {
    nullable: true,
    description: 'Whose answer it is, for an office that writes it down. Leave it out for yourself.',
  })
  @IsOptional()
  side?: 'complainant' | 'respondent';
}
