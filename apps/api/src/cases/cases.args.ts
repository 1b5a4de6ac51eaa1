import { type CaseOrder } from '#cases';
import { type LocalDate } from '#deadlines';
import { type Subject } from '#regulation';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUUID, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { longestLine, TextUpTo, vocabularyWord } from '../graphql/clean-text.js';
import { CaseOrderEnum, SubjectEnum } from '../graphql/enums.js';
import { LocalDateScalar } from '../graphql/local-date.scalar.js';
import { About } from '../graphql/marks.js';

@InputType({ description: 'A dwelling, without the street.' })
export class DwellingInput {
  @Field(() => String, { description: 'The postcode, such as 3511 AB.' })
  @Matches(/^\s*\d{4}\s?([A-Za-z]{2})?\s*$/, { message: 'Write a postcode like 3511 AB, or four digits for Belgium.' })
  postcode: string;

  @Field(() => String, {
    description: 'The number of the house. What is added to it, such as an a, makes no difference.',
  })
  @TextUpTo(20)
  @Matches(/[1-9]/, { message: 'Write the number of the house.' })
  houseNumber: string;
}

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

  @About('parties')
  @Field(() => String, {
    nullable: true,
    description:
      'Whole words of a name: one person in the case has all of them. Capitals and accents make no difference.',
  })
  @IsOptional()
  @TextUpTo(longestLine)
  @Matches(/[\p{L}\p{N}]/u, { message: 'Write a name, or leave it out.' })
  name?: string;

  @About('parties')
  @ValidateNested()
  @Type(() => DwellingInput)
  @Field(() => DwellingInput, { nullable: true, description: 'Where somebody in the case lives.' })
  @IsOptional()
  dwelling?: DwellingInput;

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
