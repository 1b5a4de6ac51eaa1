import {
  type AnswerOfferCommand,
  type MediationConsentCommand,
  type OfferCompensationCommand,
  type RecordAgreementCommand,
  type Side,
} from '#cases';
import { type LocalDate } from '#deadlines';
import { type AgreementOutcome, type HoldReason, type OfferOutcome } from '#regulation';
import { Field, InputType } from '@nestjs/graphql';
import { Type } from 'class-transformer';
import { ArrayMaxSize, IsOptional, Matches, ValidateNested } from 'class-validator';
import { ActInput, StepInput } from '../cases/step.inputs.js';
import { PromisedInput } from '../commitments/commitment.inputs.js';
import { longestText, TextUpTo } from '../graphql/clean-text.js';
import { LocalDateScalar } from '../graphql/local-date.scalar.js';
import { HoldReasonEnum } from '../time/time.enums.js';
import { AgreementOutcomeEnum, OfferOutcomeEnum, SideEnum } from './mediation.enums.js';

@InputType({ description: 'What both sides agreed.' })
export class RecordAgreementInput extends StepInput implements RecordAgreementCommand {
  @Field(() => AgreementOutcomeEnum, { description: 'Whether the case is done, or is held.' })
  outcome: AgreementOutcome;

  @Field(() => String, { description: 'The text of the letter that confirms it; at most 20,000 characters.' })
  @TextUpTo(longestText)
  @Matches(/\S/u, { message: 'Write what was agreed.' })
  text: string;

  @Field(() => [PromisedInput], { nullable: true, description: 'What was promised, with its days; at most 20.' })
  @IsOptional()
  @ArrayMaxSize(20)
  @ValidateNested({ each: true })
  @Type(() => PromisedInput)
  commitments?: PromisedInput[];

  @Field(() => HoldReasonEnum, { nullable: true, description: 'With `held`: why; without it, to try the agreements.' })
  @IsOptional()
  reason?: HoldReason;

  @Field(() => LocalDateScalar, { nullable: true, description: 'With `held`: the day on which somebody looks again.' })
  @IsOptional()
  wakeUpOn?: LocalDate;
}

@InputType({ description: 'An offer of compensation.' })
export class OfferCompensationInput extends StepInput implements OfferCompensationCommand {
  @Field(() => String, { description: 'What is offered; at most 20,000 characters.' })
  @TextUpTo(longestText)
  @Matches(/\S/u, { message: 'Write what you offer.' })
  text: string;
}

@InputType({ description: 'The answer to the offer that is open.' })
export class AnswerOfferInput extends StepInput implements AnswerOfferCommand {
  @Field(() => OfferOutcomeEnum, { description: 'Whether the complainant accepts it.' })
  outcome: OfferOutcome;
}

@InputType({ description: 'What one side says about using what was said in mediation.' })
export class MediationConsentInput extends ActInput implements MediationConsentCommand {
  @Field(() => SideEnum, {
    nullable: true,
    description: 'Only for an office that writes down what a side said on paper or by telephone.',
  })
  @IsOptional()
  side?: Side;
}
