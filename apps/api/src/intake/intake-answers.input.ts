import { type ForumAnswered, type IntakeAnswers, type PriorStepAnswered } from '#cases';
import { type LocalDate } from '#deadlines';
import { type ForumState, type PriorStepAnswer, type PriorStepForm, type Subject } from '#regulation';
import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, Matches, ValidateNested } from 'class-validator';
import { vocabularyWord } from '../graphql/clean-text.js';
import { ForumStateEnum, PriorStepAnswerEnum, PriorStepFormEnum, SubjectEnum } from '../graphql/enums.js';
import { LocalDateScalar } from '../graphql/local-date.scalar.js';

const notAWord = { message: 'Use the name that the list or the regulation gives.' };

@InputType({ description: 'What came of one of the steps that the regulation asks before filing.' })
export class PriorStepInput implements PriorStepAnswered {
  @Field(() => String, { description: 'The name of the step in the regulation.' })
  @Matches(vocabularyWord, notAWord)
  step: string;

  @Field(() => PriorStepFormEnum, { nullable: true, description: 'How the step was taken; `none`: not taken.' })
  @IsOptional()
  form?: PriorStepForm;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The day on which the step was taken.' })
  @IsOptional()
  on?: LocalDate;

  @Field(() => PriorStepAnswerEnum, { nullable: true, description: 'What came of it.' })
  @IsOptional()
  answer?: PriorStepAnswer;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The day of the answer; not before the step itself.' })
  @IsOptional()
  answeredOn?: LocalDate;
}

@InputType({ description: 'Whether another forum has, or had, the same complaint.' })
export class ForumInput implements ForumAnswered {
  @Field(() => String, { description: 'The name of the forum in the regulation.' })
  @Matches(vocabularyWord, notAWord)
  forum: string;

  @Field(() => ForumStateEnum, { description: 'How it stands there.' })
  state: ForumState;
}

@InputType({ description: 'Answers to the check before filing. What is left open stays unknown.' })
export class IntakeAnswersInput implements IntakeAnswers {
  @Field(() => String, { nullable: true, description: 'The key of the participant.' })
  @IsOptional()
  @Matches(vocabularyWord, notAWord)
  participant?: string;

  @Field(() => SubjectEnum, { nullable: true, description: 'What it is about.' })
  @IsOptional()
  subject?: Subject;

  @Field(() => [PriorStepInput], {
    nullable: true,
    description: 'The steps before filing that the regulation asks for, each once.',
  })
  @IsOptional()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => PriorStepInput)
  priorSteps?: PriorStepInput[];

  @Field(() => [ForumInput], {
    nullable: true,
    description: 'Other bodies that have, or had, the same complaint, each once.',
  })
  @IsOptional()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => ForumInput)
  forums?: ForumInput[];

  @Field(() => Boolean, { nullable: true, description: 'Whether this committee advised on the same complaint before.' })
  @IsOptional()
  earlierAdvice?: boolean;
}
