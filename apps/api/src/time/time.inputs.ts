import { type ExtendTermCommand, type HoldCommand, type RequestMoreTimeCommand } from '#cases';
import { durationPattern, type LocalDate } from '#deadlines';
import { type ExtensionReason, type HoldReason } from '#regulation';
import { Field, InputType } from '@nestjs/graphql';
import { IsOptional, Matches } from 'class-validator';
import { StepInput } from '../cases/step.inputs.js';
import { longestText, TextUpTo, vocabularyWord } from '../graphql/clean-text.js';
import { LocalDateScalar } from '../graphql/local-date.scalar.js';
import { ExtensionReasonEnum, HoldReasonEnum } from './time.enums.js';

const notALength = { message: 'Write a number and a unit, like 2 weeks, 1 month, 10 days or 5 workingDays.' };
const notATerm = { message: 'Use the name of a term that the regulation has.' };

@InputType({ description: 'Why a case is held, and until when.' })
export class HoldInput extends StepInput implements HoldCommand {
  @Field(() => HoldReasonEnum, { description: 'Why the case is held.' })
  reason: HoldReason;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day on which somebody looks again; without it, as the regulation says.',
  })
  @IsOptional()
  wakeUpOn?: LocalDate;

  @Field(() => String, {
    nullable: true,
    description:
      'Your reasons; at most 20,000 characters. Needed for `other` and for a reason that the regulation does not list.',
  })
  @IsOptional()
  @TextUpTo(longestText)
  motivation?: string;
}

@InputType({ description: 'A step about one term.' })
export class TermInput extends StepInput {
  @Field(() => String, { description: 'The name of the term in the regulation.' })
  @Matches(vocabularyWord, notATerm)
  term: string;
}

@InputType({ description: 'By how much a term gets longer, or until when, and why.' })
export class ExtendTermInput extends TermInput implements ExtendTermCommand {
  @Field(() => String, {
    nullable: true,
    description: 'How much longer, such as `2 weeks`. Either this or `until`.',
  })
  @IsOptional()
  @Matches(durationPattern, notALength)
  extendBy?: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'The new last day. Either this or `extendBy`.' })
  @IsOptional()
  until?: LocalDate;

  @Field(() => ExtensionReasonEnum, {
    nullable: true,
    description: 'Why; needed where the regulation lists reasons.',
  })
  @IsOptional()
  reason?: ExtensionReason;

  @Field(() => String, {
    nullable: true,
    description: 'Your reasons in writing; at most 20,000 characters. Needed where the regulation wants them told.',
  })
  @IsOptional()
  @TextUpTo(longestText)
  motivation?: string;
}

@InputType({ description: 'A request for more time.' })
export class RequestMoreTimeInput extends TermInput implements RequestMoreTimeCommand {
  @Field(() => LocalDateScalar, { nullable: true, description: 'Until when you ask for time.' })
  @IsOptional()
  until?: LocalDate;

  @Field(() => String, { nullable: true, description: 'Why you need it; at most 20,000 characters.' })
  @IsOptional()
  @TextUpTo(longestText)
  text?: string;
}
