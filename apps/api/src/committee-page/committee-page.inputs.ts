import { type AnnualReport, type ChosenLook, type Font, fonts, type ChangePageCommand } from '#committee-page';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsIn,
  IsInt,
  IsOptional,
  IsUUID,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { clientKeyMessage } from '../cases/file-complaint.input.js';
import { longestLine, TextUpTo } from '../graphql/clean-text.js';
import { FontEnum } from './committee-page.enums.js';

const firstYear = 1950;
const lastYear = 2200;
const longestAddress = 2_000;
const mostReports = 100;
const ofColour = 'as # and six digits, in small letters';

@InputType({ description: 'How people reach the office.' })
export class CommitteeContactInput {
  @Field(() => String, { nullable: true, description: 'The telephone number; at most 300 characters.' })
  @IsOptional()
  @TextUpTo(longestLine)
  phone?: string;

  @Field(() => String, { nullable: true, description: 'When somebody answers it; at most 300 characters.' })
  @IsOptional()
  @TextUpTo(longestLine)
  phoneHours?: string;

  @Field(() => String, { nullable: true, description: 'The e-mail address of the office, not of a person.' })
  @IsOptional()
  @TextUpTo(longestLine)
  email?: string;
}

@InputType({ description: 'A yearly report.' })
export class AnnualReportInput implements AnnualReport {
  @Field(() => Int, { description: 'The year that it is about.' })
  @IsInt()
  @Min(firstYear)
  @Max(lastYear)
  year: number;

  @Field(() => String, { description: 'Its title; at most 300 characters.' })
  @MinLength(1, { message: 'Give the report a title.' })
  @TextUpTo(longestLine)
  title: string;

  @Field(() => String, { description: 'Where it stands: an https address.' })
  @MaxLength(longestAddress)
  address: string;
}

@InputType({ description: 'A look. What is left out follows from the brand colour.' })
export class CommitteeLookInput implements ChosenLook {
  @Field(() => String, { description: `The brand colour, ${ofColour}.` })
  @MaxLength(longestLine)
  brand: string;

  @Field(() => String, { nullable: true, description: `Words on the brand colour, ${ofColour}.` })
  @IsOptional()
  @MaxLength(longestLine)
  onBrand?: string;

  @Field(() => String, { nullable: true, description: `The brand colour under a pointer, ${ofColour}.` })
  @IsOptional()
  @MaxLength(longestLine)
  strong?: string;

  @Field(() => String, { nullable: true, description: `A quiet ground, ${ofColour}.` })
  @IsOptional()
  @MaxLength(longestLine)
  pale?: string;

  @Field(() => String, { nullable: true, description: `A mark without words, ${ofColour}.` })
  @IsOptional()
  @MaxLength(longestLine)
  accent?: string;

  @Field(() => String, { nullable: true, description: `A link, ${ofColour}.` })
  @IsOptional()
  @MaxLength(longestLine)
  link?: string;

  @Field(() => FontEnum, { nullable: true, description: 'The font of the texts.' })
  @IsOptional()
  @IsIn(fonts)
  font?: Font;

  @Field(() => FontEnum, { nullable: true, description: 'The font of the headings.' })
  @IsOptional()
  @IsIn(fonts)
  headingFont?: Font;

  @Field(() => Int, { nullable: true, description: 'How heavy headings are: 400 to 800.' })
  @IsOptional()
  @IsInt()
  @Min(400)
  @Max(800)
  headingWeight?: number;

  @Field(() => Int, { nullable: true, description: 'How round corners are, in pixels: 0 to 16.' })
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(16)
  radius?: number;
}

@InputType({ description: 'What a committee says of itself, whole: what is left out is no longer there.' })
export class ChangeCommitteePageInput implements ChangePageCommand {
  @Field(() => ID, { description: 'A uuid of your own: the same key sent again gives the same answer.' })
  @IsUUID('all', clientKeyMessage)
  clientKey: string;

  @Field(() => Int, { description: 'The version of the page that you changed; 0 when it was never filled in.' })
  @Min(0, { message: 'The version of a page that was never filled in is 0.' })
  expectedVersion: number;

  @Field(() => CommitteeContactInput, { description: 'How people reach the office.' })
  @ValidateNested()
  @Type(() => CommitteeContactInput)
  contact: CommitteeContactInput;

  @Field(() => [AnnualReportInput], { description: 'The yearly reports; at most 100.' })
  @ArrayMaxSize(mostReports)
  @ValidateNested({ each: true })
  @Type(() => AnnualReportInput)
  annualReports: AnnualReportInput[];

  @Field(() => CommitteeLookInput, {
    nullable: true,
    description: 'The look; left out: the one that everybody gets who chose none.',
  })
  @IsOptional()
  @ValidateNested()
  @Type(() => CommitteeLookInput)
  look?: CommitteeLookInput;
}
