import { type ForumAnswered, type IntakeAnswers, type PriorStepAnswered } from '#cases';
import { type LocalDate } from '#deadlines';
import {
  type ForumState,
  type PriorStepAnswer,
  type PriorStepForm,
  type Respondent,
  type Signal,
  type Subject,
} from '#regulation';
import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, Matches, ValidateNested } from 'class-validator';
import { vocabularyWord } from '../graphql/clean-text.js';
import { ForumStateEnum, PriorStepAnswerEnum, PriorStepFormEnum, SubjectEnum } from '../graphql/enums.js';
import { LocalDateScalar } from '../graphql/local-date.scalar.js';
import { RespondentEnum, SignalEnum } from './intake-enums.js';

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

  @Field(() => LocalDateScalar, { nullable: true, description: 'The date on the answer.' })
  @IsOptional()
  answerDated?: LocalDate;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day before which an answer was promised; it may lie ahead.',
  })
  @IsOptional()
  answerBy?: LocalDate;

  @Field(() => Boolean, { nullable: true, description: 'Whether a longer time to answer was announced.' })
  @IsOptional()
  longerTerm?: boolean;
}

@InputType({ description: 'Whether another forum has, or had, the same complaint.' })
export class ForumInput implements ForumAnswered {
  @Field(() => String, { description: 'The name of the forum in the regulation.' })
  @Matches(vocabularyWord, notAWord)
  forum: string;

  @Field(() => ForumStateEnum, { description: 'How it stands there.' })
  state: ForumState;
}

@InputType({ description: 'When what is complained of happened; only days up to today.' })
export class ConductInput {
  @Field(() => LocalDateScalar, { nullable: true, description: 'The day on which it happened, or began.' })
  @IsOptional()
  on?: LocalDate;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The day on which it ended.' })
  @IsOptional()
  endedOn?: LocalDate;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The day on which the complainant came to know of it.' })
  @IsOptional()
  known?: LocalDate;

  @Field(() => Boolean, { nullable: true, description: 'Whether it still goes on.' })
  @IsOptional()
  continuing?: boolean;
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

  @Field(() => String, {
    nullable: true,
    description: 'The class of the complainant, by its name in the regulation; only where it has classes.',
  })
  @IsOptional()
  @Matches(vocabularyWord, notAWord)
  complainantClass?: string;

  @Field(() => RespondentEnum, {
    nullable: true,
    description: 'Whom the complaint is about. Which employee is named later, by staff.',
  })
  @IsOptional()
  respondent?: Respondent;

  @Field(() => SignalEnum, { nullable: true, description: 'Whether it is a complaint at all.' })
  @IsOptional()
  signal?: Signal;

  @Field(() => Boolean, { nullable: true, description: 'Whether several people complain together.' })
  @IsOptional()
  collective?: boolean;

  @Field(() => Boolean, { nullable: true, description: 'Whether the complainant does not give a name.' })
  @IsOptional()
  anonymous?: boolean;

  @Field(() => ConductInput, { nullable: true, description: 'When what is complained of happened.' })
  @IsOptional()
  @ValidateNested()
  @Type(() => ConductInput)
  conduct?: ConductInput;
}
