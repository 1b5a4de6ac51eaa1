import {
  type AgreeCommand,
  type ExcludeCommand,
  type SaveDraftCommand,
  type VoteCommand,
  type WriteNoteCommand,
} from '#advices';
import { type FindingOnComplaint } from '#regulation';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, IsUUID, Matches, Max, Min, ValidateNested } from 'class-validator';
import { clientKeyMessage } from '../cases/file-complaint.input.js';
import { longestText, TextUpTo } from '../graphql/clean-text.js';
import { FindingEnum } from './advice.enums.js';

const newestDraft = 200;

@InputType({ isAbstract: true })
export abstract class DeliberationInput {
  @Field(() => ID, {
    description: 'A uuid of your own: the same key sent again gives the same answer and changes nothing twice.',
  })
  @IsUUID('all', clientKeyMessage)
  clientKey: string;

  @Field(() => ID, { description: 'The id of the case.' })
  @IsUUID('all', { message: 'This is not the id of a case.' })
  caseId: string;
}

@InputType({ description: 'A note of the deliberation.' })
export class WriteDeliberationNoteInput extends DeliberationInput implements WriteNoteCommand {
  @Field(() => String, { description: 'At most 20,000 characters.' })
  @TextUpTo(longestText)
  @Matches(/\S/u, { message: 'Write your note.' })
  text: string;
}

@InputType({ description: 'What is found about one point of the complaint, and why.' })
export class PointFoundInput {
  @Field(() => ID, { description: 'The id of the point.' })
  @IsUUID('all', { message: 'This is not the id of a point.' })
  point: string;

  @Field(() => FindingEnum, { nullable: true, description: 'The finding; needed before it can be issued.' })
  @IsOptional()
  finding?: FindingOnComplaint;

  @Field(() => String, { nullable: true, description: 'The reasons for it; at most 20,000 characters.' })
  @IsOptional()
  @TextUpTo(longestText)
  reasoning?: string;
}

@InputType({ description: 'A new version of the draft; it replaces none of the earlier ones.' })
export class SaveAdviceDraftInput extends DeliberationInput implements SaveDraftCommand {
  @Field(() => Int, { description: 'The version that you were looking at; 0 when there was none.' })
  @Min(0)
  @Max(newestDraft)
  basedOn: number;

  @Field(() => String, { nullable: true, description: 'The facts as the panel takes them; at most 20,000 characters.' })
  @IsOptional()
  @TextUpTo(longestText)
  facts?: string;

  @Field(() => String, { nullable: true, description: 'Why the panel finds what it finds; at most 20,000 characters.' })
  @IsOptional()
  @TextUpTo(longestText)
  reasoning?: string;

  @Field(() => String, { nullable: true, description: 'What the panel advises or decides; at most 20,000 characters.' })
  @IsOptional()
  @TextUpTo(longestText)
  advice?: string;

  @Field(() => String, { nullable: true, description: 'What is paid, and why; at most 20,000 characters.' })
  @IsOptional()
  @TextUpTo(longestText)
  compensation?: string;

  @Field(() => String, {
    nullable: true,
    description: 'A recommendation beside the complaint, where the regulation has it; at most 20,000 characters.',
  })
  @IsOptional()
  @TextUpTo(longestText)
  generalRecommendation?: string;

  @Field(() => FindingEnum, {
    nullable: true,
    description: 'The finding on the complaint as a whole; it follows from the points where there are some.',
  })
  @IsOptional()
  finding?: FindingOnComplaint;

  @Field(() => [PointFoundInput], { nullable: true, description: 'What is found per point of the complaint.' })
  @IsOptional()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => PointFoundInput)
  points?: PointFoundInput[];
}

@InputType({ description: 'A vote on the newest version of the draft.' })
export class VoteOnDraftInput extends DeliberationInput implements VoteCommand {
  @Field(() => Int, { description: 'The version that you vote on: the newest.' })
  @Min(1)
  @Max(newestDraft)
  draft: number;

  @Field(() => ID, { nullable: true, description: 'One point of the complaint; absent for the draft as a whole.' })
  @IsOptional()
  @IsUUID('all', { message: 'This is not the id of a point.' })
  point?: string;

  @Field(() => Boolean, { description: 'Whether you are in favour.' })
  inFavour: boolean;
}

@InputType({ description: 'That a member agrees to the final text.' })
export class AgreeToDraftInput extends DeliberationInput implements AgreeCommand {
  @Field(() => Int, { description: 'The version that is agreed to: the newest.' })
  @Min(1)
  @Max(newestDraft)
  draft: number;

  @Field(() => ID, {
    nullable: true,
    description: 'Only for a secretary who was told: the id of the person who agrees.',
  })
  @IsOptional()
  @IsUUID('all', { message: 'This is not the id of a person.' })
  memberId?: string;
}

@InputType({ description: 'That somebody takes no part in the deliberation, or does again.' })
export class ExcludeFromDeliberationInput extends DeliberationInput implements ExcludeCommand {
  @Field(() => ID, { description: 'The id of the person.' })
  @IsUUID('all', { message: 'This is not the id of a person.' })
  personId: string;

  @Field(() => Boolean, { description: 'False lets somebody in again.' })
  excluded: boolean;

  @Field(() => String, { description: 'The reasons; at most 20,000 characters.' })
  @TextUpTo(longestText)
  @Matches(/\S/u, { message: 'Give your reasons.' })
  motivation: string;
}
