import {
  type DecideOnAdviceCommand,
  type DeliberateCommand,
  type IssueAnswerCommand,
  type IssueDraftCommand,
  type PointDecided,
  type RecommendCommand,
} from '#advices';
import { type BoardDecision, type FindingOnComplaint } from '#regulation';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsOptional, IsUUID, Matches, Max, Min, ValidateNested } from 'class-validator';
import { StepInput } from '../cases/step.inputs.js';
import { PromisedInput } from '../commitments/commitment.inputs.js';
import { longestText, TextUpTo } from '../graphql/clean-text.js';
import { BoardDecisionEnum, FindingEnum } from './advice.enums.js';
import { PointFoundInput } from './deliberation.inputs.js';

@InputType({ description: 'That the members deliberated.' })
export class DeliberateInput extends StepInput implements DeliberateCommand {
  @Field(() => [ID], { nullable: true, description: 'The members who were there, by the ids of the people.' })
  @IsOptional()
  @ArrayMaxSize(50)
  @ArrayUnique()
  @IsUUID('all', { each: true, message: 'This is not the id of a person.' })
  present?: string[];
}

@InputType({ description: 'Which version of the draft goes out.' })
export class IssueDraftInput extends StepInput implements IssueDraftCommand {
  @Field(() => Int, { description: 'The version that is issued: the newest, to which the members agreed.' })
  @Min(1)
  @Max(200)
  draft: number;
}

@InputType({ description: 'The answer to a complaint, of whoever treats it without a panel.' })
export class IssueAnswerInput extends StepInput implements IssueAnswerCommand {
  @Field(() => String, { description: 'The answer; at most 20,000 characters.' })
  @TextUpTo(longestText)
  @Matches(/\S/u, { message: 'Write the answer.' })
  text: string;

  @Field(() => FindingEnum, {
    nullable: true,
    description: 'The finding on the complaint as a whole, where the regulation has words for it.',
  })
  @IsOptional()
  outcome?: FindingOnComplaint;

  @Field(() => [PointFoundInput], { nullable: true, description: 'What is found per point of the complaint.' })
  @IsOptional()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => PointFoundInput)
  points?: PointFoundInput[];
}

@InputType({ description: 'A general recommendation.' })
export class RecommendInput extends StepInput implements RecommendCommand {
  @Field(() => String, { description: 'The recommendation; at most 20,000 characters.' })
  @TextUpTo(longestText)
  @Matches(/\S/u, { message: 'Write the recommendation.' })
  text: string;
}

@InputType({ description: 'What the board does with the advice on one point of the complaint.' })
export class PointDecidedInput implements PointDecided {
  @Field(() => ID, { description: 'The id of the point.' })
  @IsUUID('all', { message: 'This is not the id of a point.' })
  point: string;

  @Field(() => BoardDecisionEnum, { description: 'What the board does.' })
  outcome: BoardDecision;

  @Field(() => String, { nullable: true, description: 'The reasons; at most 20,000 characters. Needed to deviate.' })
  @IsOptional()
  @TextUpTo(longestText)
  motivation?: string;
}

@InputType({ description: 'What the board does with the advice.' })
export class DecideOnAdviceInput extends StepInput implements DecideOnAdviceCommand {
  @Field(() => BoardDecisionEnum, { description: 'What the board does with the advice as a whole.' })
  outcome: BoardDecision;

  @Field(() => [PointDecidedInput], { nullable: true, description: 'The same per point of the complaint.' })
  @IsOptional()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => PointDecidedInput)
  points?: PointDecidedInput[];

  @Field(() => String, { nullable: true, description: 'The reasons; at most 20,000 characters. Needed to deviate.' })
  @IsOptional()
  @TextUpTo(longestText)
  motivation?: string;

  @Field(() => String, { nullable: true, description: 'The decision as it was written; at most 20,000 characters.' })
  @IsOptional()
  @TextUpTo(longestText)
  text?: string;

  @Field(() => [PromisedInput], { nullable: true, description: 'What the board promises, with its days; at most 20.' })
  @IsOptional()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => PromisedInput)
  commitments?: PromisedInput[];
}
