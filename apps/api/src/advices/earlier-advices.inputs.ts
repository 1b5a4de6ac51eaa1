import {
  type AdviceFilter,
  type ApproveSummaryCommand,
  type WithdrawSummaryCommand,
  type WriteSummaryCommand,
} from '#advices';
import { type LocalDate } from '#deadlines';
import { type FindingOnComplaint, type Subject } from '#regulation';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { IsOptional, IsUUID, Matches, Max, MaxLength, Min, ValidateNested } from 'class-validator';
import { clientKeyMessage } from '../cases/file-complaint.input.js';
import { longestLine, longestText, TextUpTo } from '../graphql/clean-text.js';
import { SubjectEnum } from '../graphql/enums.js';
import { LocalDateScalar } from '../graphql/local-date.scalar.js';
import { FindingEnum } from './advice.enums.js';
import { DeliberationInput } from './deliberation.inputs.js';

const newestText = 200;

@InputType({ description: 'A text that sums up what was issued, in which nobody can be recognised.' })
export class WriteSummaryInput extends DeliberationInput implements WriteSummaryCommand {
  @Field(() => Int, { description: 'The version that you were looking at; 0 when there was none.' })
  @Min(0)
  @Max(newestText - 1, { message: 'A summary has at most 200 versions.' })
  basedOn: number;

  @Field(() => String, { description: 'The whole text; at most 20,000 characters.' })
  @TextUpTo(longestText)
  @Matches(/\S/u, { message: 'Write the summary.' })
  text: string;
}

@InputType({ description: 'That members may find a summary.' })
export class ApproveSummaryInput extends DeliberationInput implements ApproveSummaryCommand {
  @Field(() => Int, { description: 'The version that you read: the newest.' })
  @Min(1)
  @Max(newestText)
  version: number;

  @Field(() => String, {
    nullable: true,
    description:
      'Needed while the summary has warnings: why these words can stay. At most 20,000 characters; kept with the case.',
  })
  @IsOptional()
  @TextUpTo(longestText)
  despite?: string;
}

@InputType({ description: 'That members no longer find a summary.' })
export class WithdrawSummaryInput implements WithdrawSummaryCommand {
  @Field(() => ID, {
    description: 'A uuid of your own: the same key sent again gives the same answer and changes nothing twice.',
  })
  @IsUUID('all', clientKeyMessage)
  clientKey: string;

  @Field(() => ID, { description: 'The id of the summary.' })
  @IsUUID('all', { message: 'This is not the id of a summary.' })
  summaryId: string;
}

@InputType({ description: 'What the earlier advices are narrowed to; all of it must hold.' })
export class EarlierAdviceFilterInput implements AdviceFilter {
  @Field(() => SubjectEnum, { nullable: true, description: 'About this subject.' })
  @IsOptional()
  subject?: Subject;

  @Field(() => FindingEnum, { nullable: true, description: 'With this finding, on the whole or on one of the points.' })
  @IsOptional()
  finding?: FindingOnComplaint;

  @Field(() => String, {
    nullable: true,
    description: 'Whole words; the summary has all of them. Capitals and accents make no difference.',
  })
  @IsOptional()
  @TextUpTo(longestLine)
  @Matches(/[\p{L}\p{N}]/u, { message: 'Write a word, or leave it out.' })
  words?: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Issued in the month of this day, or later.' })
  @IsOptional()
  from?: LocalDate;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Issued in the month of this day, or earlier.' })
  @IsOptional()
  until?: LocalDate;
}

@ArgsType()
export class EarlierAdvicesArgs {
  @Field(() => EarlierAdviceFilterInput, {
    nullable: true,
    description: 'What the list is narrowed to; without it, every summary.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => EarlierAdviceFilterInput)
  filter?: EarlierAdviceFilterInput;

  @Field(() => Int, { defaultValue: 20, description: 'How many at most; 1 to 100.' })
  @Min(1, { message: 'Ask for at least 1 summary.' })
  @Max(100, { message: 'Ask for at most 100 summaries at a time.' })
  first: number;

  @Field(() => String, { nullable: true, description: 'The cursor after which the page begins.' })
  @IsOptional()
  @MaxLength(200)
  after?: string;
}
