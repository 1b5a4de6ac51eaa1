import { isEmailAddress } from '#correspondence';
import { type LocalDate } from '#deadlines';
import {
  type AppointToSeatCommand,
  type ConsentToNominationCommand,
  type EndSeatCommand,
  type NamedNominator,
  type NominateMemberCommand,
  type Nominator,
  type SeatCapacity,
  type WhichNomination,
} from '#members';
import { Field, ID, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsOptional, IsUUID, Matches, ValidateBy, ValidateNested } from 'class-validator';
import { longestLine, TextUpTo, vocabularyWord } from '../graphql/clean-text.js';
import { LocalDateScalar } from '../graphql/local-date.scalar.js';
import { MemberActInput, notAPerson } from './member-act.input.js';
import { NominatorEnum, SeatCapacityEnum } from './members.enums.js';

const notAnAddress = 'This is no e-mail address. Write it like name@example.nl.';
const notANomination = { message: 'This is not the id of a nomination.' };
const notAParticipant = { message: 'Use the key of a participant.' };
/** The name of a seat, or `*` for a deputy of every seat. */
const seatName = /^(\*|[A-Za-z0-9][A-Za-z0-9.-]{0,59})$/;

@InputType({
  description: 'Somebody who is new to the committee. Whoever is known by this e-mail address is the same person.',
})
export class NewMemberInput {
  @Field(() => String, { description: 'The name; at most 300 characters.' })
  @TextUpTo(longestLine)
  @Matches(/\S/u, { message: 'Write the name.' })
  name: string;

  @Field(() => String, { description: 'The e-mail address with which this person will sign in.' })
  @ValidateBy({ name: 'emailAddress', validator: { validate: isEmailAddress, defaultMessage: () => notAnAddress } })
  @TextUpTo(longestLine)
  email: string;
}

@InputType({ description: 'Somebody who nominates.' })
export class NominatorInput implements NamedNominator {
  @Field(() => NominatorEnum, { description: 'Who it is.' })
  by: Nominator;

  @Field(() => String, {
    nullable: true,
    description: 'The key of the participant, or of the one whose renters are organised; absent where all act as one.',
  })
  @IsOptional()
  @Matches(vocabularyWord, notAParticipant)
  participant?: string;
}

@InputType({ description: 'Somebody is put forward for a seat.' })
export class NominateMemberInput extends MemberActInput implements NominateMemberCommand {
  @Field(() => ID, { nullable: true, description: 'Somebody who is known. This, or who is new.' })
  @IsOptional()
  @IsUUID('all', notAPerson)
  personId?: string;

  @Field(() => NewMemberInput, { nullable: true, description: 'Somebody who is new. This, or who is known.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => NewMemberInput)
  who?: NewMemberInput;

  @Field(() => String, { description: 'The name of the seat in the regulation; `*` for a deputy of every seat.' })
  @Matches(seatName, { message: 'Use the name of a seat of the regulation.' })
  seat: string;

  @Field(() => SeatCapacityEnum, { description: 'For the seat itself, or as a deputy for it.' })
  capacity: SeatCapacity;

  @Field(() => [NominatorInput], { description: 'Everybody who nominates together; at most 50.' })
  @ArrayMinSize(1, { message: 'Say who nominates.' })
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => NominatorInput)
  nominators: NominatorInput[];
}

@InputType({ description: 'A nomination on which nobody was appointed yet.' })
export class WhichNominationInput extends MemberActInput implements WhichNomination {
  @Field(() => ID, { description: 'The id of the nomination.' })
  @IsUUID('all', notANomination)
  nominationId: string;
}

@InputType({ description: 'Somebody who nominates consents.' })
export class ConsentToNominationInput extends WhichNominationInput implements ConsentToNominationCommand {
  @Field(() => NominatorEnum, { description: 'Who consents.' })
  by: Nominator;

  @Field(() => String, { nullable: true, description: 'The key of the participant, as in the nomination.' })
  @IsOptional()
  @Matches(vocabularyWord, notAParticipant)
  participant?: string;

  @Field(() => LocalDateScalar, { description: 'The day on which it consented; today or before.' })
  on: LocalDate;
}

@InputType({ description: 'Whoever was nominated takes the seat.' })
export class AppointToSeatInput extends WhichNominationInput implements AppointToSeatCommand {
  @Field(() => LocalDateScalar, { description: 'The first day in the seat.' })
  from: LocalDate;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The last day in the seat; absent: as long as the regulation says.',
  })
  @IsOptional()
  until?: LocalDate;
}

@InputType({ description: 'Somebody leaves a seat before the term is over.' })
export class EndSeatInput extends MemberActInput implements EndSeatCommand {
  @Field(() => ID, { description: 'The id of the appointment.' })
  @IsUUID('all', { message: 'This is not the id of an appointment.' })
  appointmentId: string;

  @Field(() => LocalDateScalar, { description: 'The last day in the seat.' })
  on: LocalDate;
}
