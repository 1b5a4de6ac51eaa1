import { type DecideAdmissibilityCommand, type StepCommand, type SubmitResponseCommand } from '#cases';
import { type LocalDate } from '#deadlines';
import { type AdmissibilityOutcome } from '#regulation';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsUUID, Matches, Min } from 'class-validator';
import { longestText, TextUpTo, vocabularyWord } from '../graphql/clean-text.js';
import { AdmissibilityOutcomeEnum } from '../graphql/enums.js';
import { LocalDateScalar } from '../graphql/local-date.scalar.js';
import { clientKeyMessage } from './file-complaint.input.js';

const notAGround = { each: true, message: 'Use the names of grounds that the regulation has.' };

@InputType({ description: 'A step in a case.' })
export class StepInput implements StepCommand {
  @Field(() => ID, {
    description: 'A uuid of your own: the same key sent again gives the same answer and no second step.',
  })
  @IsUUID('all', clientKeyMessage)
  clientKey: string;

  @Field(() => ID, { description: 'The id of the case.' })
  @IsUUID('all', { message: 'This is not the id of a case.' })
  caseId: string;

  @Field(() => Int, { description: 'The version of the case that you were looking at.' })
  @Min(1, { message: 'The first version of a case is 1.' })
  expectedVersion: number;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The day that counts, when it was not today.' })
  @IsOptional()
  on?: LocalDate;
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

  @Field(() => String, { nullable: true, description: 'Your reasons in this case; at most 20,000 characters.' })
  @IsOptional()
  @TextUpTo(longestText)
  motivation?: string;
}

@InputType({ description: 'The answer of the respondent.' })
export class SubmitResponseInput extends StepInput implements SubmitResponseCommand {
  @Field(() => String, { description: 'At most 20,000 characters.' })
  @TextUpTo(longestText)
  @Matches(/\S/u, { message: 'Write your response.' })
  text: string;

  @Field(() => String, { nullable: true, description: 'Your policy on the matter; at most 20,000 characters.' })
  @IsOptional()
  @TextUpTo(longestText)
  policy?: string;
}
