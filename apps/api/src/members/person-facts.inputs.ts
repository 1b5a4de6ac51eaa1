import { type LocalDate } from '#deadlines';
import {
  type EndAbsenceCommand,
  type EndTieCommand,
  type Expertise,
  type LastingTie,
  type RecordAbsenceCommand,
  type RecordExpertiseCommand,
  type RecordSidePositionCommand,
  type RecordTieCommand,
  type WhichSidePosition,
} from '#members';
import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsUUID, Matches } from 'class-validator';
import { longestLine, TextUpTo, vocabularyWord } from '../graphql/clean-text.js';
import { LocalDateScalar } from '../graphql/local-date.scalar.js';
import { MemberActInput, notAPerson } from './member-act.input.js';
import { ExpertiseEnum, LastingTieEnum } from './members.enums.js';

@InputType({ isAbstract: true })
abstract class OfPersonInput extends MemberActInput {
  @Field(() => ID, { description: 'The id of the person.' })
  @IsUUID('all', notAPerson)
  personId: string;
}

@InputType({ description: 'All that somebody knows of.' })
export class RecordExpertiseInput extends OfPersonInput implements RecordExpertiseCommand {
  @Field(() => [ExpertiseEnum], { description: 'All of it; what was recorded before is replaced.' })
  @ArrayMaxSize(7)
  expertise: Expertise[];
}

@InputType({ description: 'What binds somebody to a participant, or bound.' })
export class RecordTieInput extends OfPersonInput implements RecordTieCommand {
  @Field(() => LastingTieEnum, { description: 'What it is.' })
  kind: LastingTie;

  @Field(() => String, { description: 'The key of the participant.' })
  @Matches(vocabularyWord, { message: 'Use the key of a participant.' })
  participant: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Its first day, when that is known.' })
  @IsOptional()
  from?: LocalDate;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Its last day, when it is over.' })
  @IsOptional()
  until?: LocalDate;
}

@InputType({ description: 'A tie that ends.' })
export class EndTieInput extends MemberActInput implements EndTieCommand {
  @Field(() => ID, { description: 'The id of the tie.' })
  @IsUUID('all', { message: 'This is not the id of a tie.' })
  tieId: string;

  @Field(() => LocalDateScalar, { description: 'Its last day.' })
  on: LocalDate;
}

@InputType({ description: 'What somebody does besides.' })
export class RecordSidePositionInput extends OfPersonInput implements RecordSidePositionCommand {
  @Field(() => String, { description: 'What this person is there; at most 300 characters.' })
  @TextUpTo(longestLine)
  @Matches(/\S/u, { message: 'Write what this person is there.' })
  title: string;

  @Field(() => String, { description: 'Where; at most 300 characters.' })
  @TextUpTo(longestLine)
  @Matches(/\S/u, { message: 'Write where it is.' })
  organisation: string;

  @Field(() => Boolean, { description: 'Whether visitors see it.' })
  shownPublicly: boolean;
}

@InputType({ description: 'A side position that is taken away.' })
export class RemoveSidePositionInput extends MemberActInput implements WhichSidePosition {
  @Field(() => ID, { description: 'The id of the side position.' })
  @IsUUID('all', { message: 'This is not the id of a side position.' })
  sidePositionId: string;
}

@InputType({ description: 'Somebody of the committee is away.' })
export class RecordAbsenceInput extends OfPersonInput implements RecordAbsenceCommand {
  @Field(() => LocalDateScalar, { description: 'The first day.' })
  from: LocalDate;

  @Field(() => LocalDateScalar, { description: 'The last day.' })
  until: LocalDate;

  @Field(() => ID, {
    nullable: true,
    description: 'Who has the office meanwhile: only for a secretary, a deputy secretary or a chair.',
  })
  @IsOptional()
  @IsUUID('all', notAPerson)
  coveredBy?: string;
}

@InputType({ description: 'Somebody is back, or stays.' })
export class EndAbsenceInput extends MemberActInput implements EndAbsenceCommand {
  @Field(() => ID, { description: 'The id of the absence.' })
  @IsUUID('all', { message: 'This is not the id of an absence.' })
  absenceId: string;
}
