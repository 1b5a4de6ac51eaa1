import { type AddToSittingDayCommand, type MakeSittingDayCommand, type SittingPlace } from '#hearings';
import { type LocalDate } from '#deadlines';
import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { IsDefined, IsOptional, IsUUID, Matches } from 'class-validator';
import { clientKeyMessage } from '../cases/file-complaint.input.js';
import { ActInput } from '../cases/step.inputs.js';
import { vocabularyWord } from '../graphql/clean-text.js';
import { LocalDateScalar } from '../graphql/local-date.scalar.js';
import { SittingPlaceEnum } from './hearing.enums.js';
import { notATime, timeOfDay } from './hearing.inputs.js';

/** The name of a room: short, so that it stays a name. */
const room = /^[\p{L}\p{N}][\p{L}\p{N} .-]{0,39}$/u;

@InputType({ description: 'A day on which the committee hears several cases.' })
export class MakeSittingDayInput implements MakeSittingDayCommand {
  @Field(() => ID, { description: 'A uuid of your own: the same key sent again gives the same day.' })
  @IsUUID('all', clientKeyMessage)
  clientKey: string;

  @Field(() => LocalDateScalar, { description: 'The day; today or later, within two years.' })
  on: LocalDate;

  @Field(() => SittingPlaceEnum, { description: 'Where.' })
  place: SittingPlace;

  @Field(() => String, { nullable: true, description: 'The key of the participant whose head office it is.' })
  @IsOptional()
  @Matches(vocabularyWord, { message: 'Use the key that the regulation gives.' })
  participant?: string;
}

@InputType({ description: 'A time and a room for a case on a sitting day. Nobody is invited by it.' })
export class AddToSittingDayInput extends ActInput implements AddToSittingDayCommand {
  @Field(() => ID, { description: 'The id of the sitting day.' })
  @IsUUID('all', { message: 'This is not the id of a sitting day.' })
  sittingDayId: string;

  @Field(() => String, { description: 'When it begins, such as 13:30.' })
  @Matches(timeOfDay, notATime)
  startsAt: string;

  @Field(() => String, { description: 'When it ends, such as 14:15.' })
  @Matches(timeOfDay, notATime)
  endsAt: string;

  @Field(() => String, { description: 'The room: a short name of letters, digits and spaces; at most 40 characters.' })
  @Matches(room, { message: 'Give the room a short name of letters, digits and spaces.' })
  room: string;
}

@ArgsType()
export class PeriodArgs {
  @Field(() => LocalDateScalar, { description: 'The first day.' })
  @IsDefined()
  from: LocalDate;

  @Field(() => LocalDateScalar, { description: 'The last day.' })
  @IsDefined()
  until: LocalDate;
}
