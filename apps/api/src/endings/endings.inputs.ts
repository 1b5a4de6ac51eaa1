import {
  type CloseCaseCommand,
  type DiscontinueCommand,
  type JudgedCommand,
  type ReopenCommand,
  type SettleCommand,
  type WithdrawCommand,
} from '#cases';
import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayUnique, IsOptional, Matches, ValidateNested } from 'class-validator';
import { StepInput } from '../cases/step.inputs.js';
import { longestText, TextUpTo, vocabularyWord } from '../graphql/clean-text.js';

const noReasons = { message: 'Write your reasons.' };

@InputType({ description: 'A complaint that is taken back.' })
export class WithdrawInput extends StepInput implements WithdrawCommand {
  @Field(() => String, {
    nullable: true,
    description: 'The words in which it was taken back; at most 20,000 characters.',
  })
  @IsOptional()
  @TextUpTo(longestText)
  text?: string;
}

@InputType({ description: 'A complaint that is solved, or on which both sides came to terms.' })
export class SettleInput extends StepInput implements SettleCommand {
  @Field(() => String, { nullable: true, description: 'What was done or agreed; at most 20,000 characters.' })
  @IsOptional()
  @TextUpTo(longestText)
  text?: string;
}

@InputType({ description: 'An open norm of the regulation that you judge.' })
export class JudgedInput implements JudgedCommand {
  @Field(() => String, { description: 'The name of the norm in the regulation.' })
  @Matches(vocabularyWord, { message: 'Use the name of a norm that the regulation has.' })
  judgement: string;

  @Field(() => Boolean, { description: 'Whether it holds in this case.' })
  holds: boolean;

  @Field(() => String, { description: 'Your reasons; at most 20,000 characters.' })
  @TextUpTo(longestText)
  @Matches(/\S/u, noReasons)
  motivation: string;
}

@InputType({ description: 'Why the treatment stops.' })
export class DiscontinueInput extends StepInput implements DiscontinueCommand {
  @Field(() => [String], {
    nullable: true,
    description: 'The grounds of the regulation that arose after the complaint was taken up.',
  })
  @IsOptional()
  @ArrayMaxSize(30)
  @ArrayUnique({ message: 'Name each ground once.' })
  @Matches(vocabularyWord, { each: true, message: 'Use the names of grounds that the regulation has.' })
  grounds?: string[];

  @Field(() => [JudgedInput], {
    nullable: true,
    description: 'Open norms that you judge with it, each once; at most 20.',
  })
  @IsOptional()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => JudgedInput)
  judgements?: JudgedInput[];

  @Field(() => String, { description: 'Your reasons; at most 20,000 characters.' })
  @TextUpTo(longestText)
  @Matches(/\S/u, noReasons)
  motivation: string;
}

@InputType({ description: 'Why a case that had ended is taken up again.' })
export class ReopenInput extends StepInput implements ReopenCommand {
  @Field(() => String, { description: 'Your reasons; at most 20,000 characters.' })
  @TextUpTo(longestText)
  @Matches(/\S/u, noReasons)
  motivation: string;
}

@InputType({ description: 'A case in which nothing more is to be done.' })
export class CloseCaseInput extends StepInput implements CloseCaseCommand {
  @Field(() => String, {
    nullable: true,
    description: 'Why, where that does not speak for itself; at most 20,000 characters.',
  })
  @IsOptional()
  @TextUpTo(longestText)
  motivation?: string;
}
