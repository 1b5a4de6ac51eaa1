import { type HoldHearingCommand, type PlanHearingCommand, type RecordAttendanceCommand } from '#hearings';
import { type LocalDate } from '#deadlines';
import { type HearingPlace, type Publicity } from '#procedure';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsUUID, Matches, Max, Min } from 'class-validator';
import { ActInput, StepInput } from '../cases/step.inputs.js';
import { longestLine, longestText, TextUpTo } from '../graphql/clean-text.js';
import { LocalDateScalar } from '../graphql/local-date.scalar.js';
import { HearingPlaceEnum, HearingSideEnum, PublicityEnum } from './hearing.enums.js';
import { notATime, timeOfDay } from './hearing.inputs.js';

const notAPerson = { each: true, message: 'This is not the id of a person.' };
const most = 30;

@InputType({ description: 'A hearing, to which both sides are invited. Planning again moves it.' })
export class PlanHearingInput extends StepInput implements PlanHearingCommand {
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day of the hearing. Not with a sitting day.' })
  @IsOptional()
  hearingOn?: LocalDate;

  @Field(() => String, { nullable: true, description: 'When it begins, such as 13:30. Not with a sitting day.' })
  @IsOptional()
  @Matches(timeOfDay, notATime)
  startsAt?: string;

  @Field(() => HearingPlaceEnum, {
    nullable: true,
    description: 'Where; the usual place of the regulation when left out. A place that it does not name needs reasons.',
  })
  @IsOptional()
  place?: HearingPlace;

  @Field(() => PublicityEnum, {
    nullable: true,
    description: 'Whether others can listen, where the regulation leaves that open. Closing the doors needs reasons.',
  })
  @IsOptional()
  publicity?: Publicity;

  @Field(() => ID, {
    nullable: true,
    description: 'The sitting day from which the case takes its day, time and place.',
  })
  @IsOptional()
  @IsUUID('all', { message: 'This is not the id of a sitting day.' })
  sittingDayId?: string;

  @Field(() => String, { nullable: true, description: 'The address; at most 300 characters.' })
  @IsOptional()
  @TextUpTo(longestLine)
  address?: string;

  @Field(() => String, { nullable: true, description: 'What people need to know; at most 20,000 characters.' })
  @IsOptional()
  @TextUpTo(longestText)
  notes?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Your reasons for another place, for closing the doors or for another day; at most 20,000 characters.',
  })
  @IsOptional()
  @TextUpTo(longestText)
  motivation?: string;
}

@InputType({ description: 'A hearing that took place. The day is given when it is written down afterwards.' })
export class HoldHearingInput extends StepInput implements HoldHearingCommand {
  @Field(() => [HearingSideEnum], { nullable: true, description: 'The sides that were there.' })
  @IsOptional()
  @ArrayMaxSize(2)
  sides?: ('complainant' | 'respondent')[];

  @Field(() => [ID], { nullable: true, description: 'The ids of the members who were there; they sit in the case.' })
  @IsOptional()
  @ArrayMaxSize(most)
  @IsUUID('all', notAPerson)
  members?: string[];

  @Field(() => [ID], { nullable: true, description: 'The ids of the secretaries who were there.' })
  @IsOptional()
  @ArrayMaxSize(most)
  @IsUUID('all', notAPerson)
  secretaries?: string[];

  @Field(() => [ID], { nullable: true, description: 'The ids of announced persons who were there.' })
  @IsOptional()
  @ArrayMaxSize(most)
  @IsUUID('all', notAPerson)
  persons?: string[];

  @Field(() => String, {
    nullable: true,
    description: 'The record of what was said, which both sides can read; at most 20,000 characters.',
  })
  @IsOptional()
  @TextUpTo(longestText)
  record?: string;
}

@InputType({ description: 'Who of the committee was at a hearing, in place of what was written before.' })
export class RecordAttendanceInput extends ActInput implements RecordAttendanceCommand {
  @Field(() => Int, { description: 'The number of the hearing in the case.' })
  @Min(1, { message: 'The first hearing of a case is 1.' })
  @Max(10_000, { message: 'There is no such hearing.' })
  hearing: number;

  @Field(() => [ID], { description: 'The ids of the members who were there; they sit in the case.' })
  @ArrayMaxSize(most)
  @IsUUID('all', notAPerson)
  members: string[];

  @Field(() => [ID], { description: 'The ids of the secretaries who were there.' })
  @ArrayMaxSize(most)
  @IsUUID('all', notAPerson)
  secretaries: string[];
}
