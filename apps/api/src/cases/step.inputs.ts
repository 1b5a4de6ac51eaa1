import { type DecideAdmissibilityCommand, type NormJudged, type PointJudged, type StepCommand } from '#cases';
import { type LocalDate } from '#deadlines';
import { type AdmissibilityOutcome } from '#regulation';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUUID, Matches, Min, ValidateNested } from 'class-validator';
import { longestText, TextUpTo, vocabularyWord } from '../graphql/clean-text.js';
import { AdmissibilityOutcomeEnum } from '../graphql/enums.js';
import { LocalDateScalar } from '../graphql/local-date.scalar.js';
import { clientKeyMessage } from './file-complaint.input.js';

const notAGround = { each: true, message: 'Use the names of grounds that the regulation has.' };

/** What is done in a case as whoever does it was looking at it. */
@InputType({ isAbstract: true })
export abstract class ActInput implements StepCommand {
  @Field(() => ID, {
    description: 'A uuid of your own: the same key sent again gives the same answer and changes nothing twice.',
  })
  @IsUUID('all', clientKeyMessage)
  clientKey: string;

  @Field(() => ID, { description: 'The id of the case.' })
  @IsUUID('all', { message: 'This is not the id of a case.' })
  caseId: string;

  @Field(() => Int, { description: 'The version of the case that you were looking at.' })
  @Min(1, { message: 'The first version of a case is 1.' })
  expectedVersion: number;
}

@InputType({ description: 'A step in a case.' })
export class StepInput extends ActInput {
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day that counts, when it was not today.' })
  @IsOptional()
  on?: LocalDate;
}

@InputType({ description: 'An open norm of the regulation, as a person judges it; never without reasons.' })
export class NormJudgedInput implements NormJudged {
  @Field(() => String, { description: 'The name of the norm in the regulation.' })
  @Matches(vocabularyWord, { message: 'Use the name that the regulation gives.' })
  judgement: string;

  @Field(() => Boolean, { description: 'Whether it holds in this case.' })
  holds: boolean;

  @Field(() => String, { description: 'Your reasons; at most 20,000 characters.' })
  @TextUpTo(longestText)
  @Matches(/\S/u, { message: 'Give your reasons.' })
  motivation: string;
}

@InputType({ description: 'The decision on one point of the complaint.' })
export class PointJudgedInput implements PointJudged {
  @Field(() => ID, { description: 'The id of the point.' })
  @IsUUID('all', { message: 'This is not the id of a point.' })
  point: string;

  @Field(() => AdmissibilityOutcomeEnum, { description: 'What is decided about this point.' })
  outcome: AdmissibilityOutcome;

  @Field(() => [String], { nullable: true, description: 'The grounds on which this point is refused, or waits.' })
  @IsOptional()
  @ArrayMaxSize(30)
  @Matches(vocabularyWord, notAGround)
  grounds?: string[];

  @Field(() => [String], { nullable: true, description: 'Grounds that are set aside for this point, with reasons.' })
  @IsOptional()
  @ArrayMaxSize(30)
  @Matches(vocabularyWord, notAGround)
  despite?: string[];

  @Field(() => String, { nullable: true, description: 'The reasons for this point; at most 20,000 characters.' })
  @IsOptional()
  @TextUpTo(longestText)
  motivation?: string;
}

@InputType({ description: 'The decision whether the committee takes the complaint up.' })
export class DecideAdmissibilityInput extends StepInput implements DecideAdmissibilityCommand {
  @Field(() => AdmissibilityOutcomeEnum, { description: 'What the committee decides.' })
  outcome: AdmissibilityOutcome;

  @Field(() => [String], {
    nullable: true,
    description: 'The grounds of a refusal, or of a complaint that came too early.',
  })
  @IsOptional()
  @ArrayMaxSize(30)
  @Matches(vocabularyWord, notAGround)
  grounds?: string[];

  @Field(() => [String], {
    nullable: true,
    description: 'Grounds that stand in the way and are set aside, with your reasons.',
  })
  @IsOptional()
  @ArrayMaxSize(30)
  @Matches(vocabularyWord, notAGround)
  despite?: string[];

  @Field(() => [NormJudgedInput], {
    nullable: true,
    description: 'Open norms that are judged with it, such as a lateness that can be excused; at most 30.',
  })
  @IsOptional()
  @ArrayMaxSize(30)
  @ValidateNested({ each: true })
  @Type(() => NormJudgedInput)
  judgements?: NormJudgedInput[];

  @Field(() => [PointJudgedInput], {
    nullable: true,
    description: 'The decision per point, every point once; only for a complaint that has points.',
  })
  @IsOptional()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => PointJudgedInput)
  points?: PointJudgedInput[];

  @Field(() => String, { nullable: true, description: 'Your reasons in this case; at most 20,000 characters.' })
  @IsOptional()
  @TextUpTo(longestText)
  motivation?: string;
}
