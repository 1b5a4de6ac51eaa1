import { type CaseOrder } from '#cases';
import { type LocalDate } from '#deadlines';
import { type Subject } from '#regulation';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUUID, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { vocabularyWord } from '../graphql/clean-text.js';
import { CaseOrderEnum, SubjectEnum } from '../graphql/enums.js';
import { LocalDateScalar } from '../graphql/local-date.scalar.js';
import { About } from '../graphql/marks.js';

@InputType({ description: 'What the list is narrowed to; all of it must hold.' })
export class CaseFilterInput {
  @About('progress')
  @Field(() => [String], { nullable: true, description: 'Any of these stages.' })
  @IsOptional()
  @ArrayMaxSize(50)
  @Matches(vocabularyWord, { each: true, message: 'Use the names of stages.' })
  stages?: string[];

  @About('progress')
  @Field(() => [SubjectEnum], { nullable: true, description: 'Any of these subjects.' })
  @IsOptional()
  @ArrayMaxSize(50)
  subjects?: Subject[];

  @About('progress')
  @Field(() => [ID], { nullable: true, description: 'The ids of participants.' })
  @IsOptional()
  @ArrayMaxSize(200)
  @IsUUID('all', { each: true, message: 'Use the ids of participants.' })
  participants?: string[];

  @About('progress')
  @Field(() => String, { nullable: true, description: 'The number of a case, whole.' })
  @IsOptional()
  @Matches(/^\d{4}-\d{5}$/, { message: 'Write a case number like 2026-00014.' })
  number?: string;

  @About('progress')
  @Field(() => Boolean, { nullable: true, description: 'Only cases whose next deadline has passed.' })
  @IsOptional()
  overdue?: boolean;

  @About('progress')
  @Field(() => LocalDateScalar, { nullable: true, description: 'Only cases received on this day or later.' })
  @IsOptional()
  receivedFrom?: LocalDate;

  @About('progress')
  @Field(() => LocalDateScalar, { nullable: true, description: 'Only cases received on this day or earlier.' })
  @IsOptional()
  receivedUntil?: LocalDate;
}

@ArgsType()
export class CasesArgs {
  @Field(() => CaseFilterInput, {
    nullable: true,
    description: 'What the list is narrowed to; without it, every case that you may see.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => CaseFilterInput)
  filter?: CaseFilterInput;

  @Field(() => CaseOrderEnum, {
    defaultValue: 'deadlineFirst',
    description: 'The order of the list. A cursor belongs to one order.',
  })
  orderBy: CaseOrder;

  @Field(() => Int, { defaultValue: 20, description: 'How many at most; 1 to 100.' })
  @Min(1, { message: 'Ask for at least 1 case.' })
  @Max(100, { message: 'Ask for at most 100 cases at a time.' })
  first: number;

  @Field(() => String, { nullable: true, description: 'The cursor after which the page begins.' })
  @IsOptional()
  @MaxLength(200)
  after?: string;
}
