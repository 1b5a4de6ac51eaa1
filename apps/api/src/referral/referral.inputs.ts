import {
  type DecideOnObjectionCommand,
  type ForwardComplaintCommand,
  type HandOverCommand,
  type ObjectCommand,
  type ReferBackCommand,
  type ReportReferralCommand,
} from '#cases';
import { type ReferralOutcome, type Verdict } from '#regulation';
import { Field, InputType } from '@nestjs/graphql';
import { IsOptional, Matches } from 'class-validator';
import { StepInput } from '../cases/step.inputs.js';
import { longestText, TextUpTo, vocabularyWord } from '../graphql/clean-text.js';
import { ReferralOutcomeEnum, VerdictEnum } from '../intake/intake-enums.js';

const notAForum = { message: 'Use the name of a forum that the regulation has.' };

@InputType({ description: 'A complaint that goes back to the participant.' })
export class ReferBackInput extends StepInput implements ReferBackCommand {
  @Field(() => String, { nullable: true, description: 'Your reasons; at most 20,000 characters.' })
  @IsOptional()
  @TextUpTo(longestText)
  motivation?: string;
}

@InputType({ description: 'How a referral ended.' })
export class ReportReferralInput extends StepInput implements ReportReferralCommand {
  @Field(() => ReferralOutcomeEnum, { description: 'Whether the complaint was solved.' })
  outcome: ReferralOutcome;

  @Field(() => String, { nullable: true, description: 'What came of it; at most 20,000 characters.' })
  @IsOptional()
  @TextUpTo(longestText)
  feedback?: string;
}

@InputType({ description: 'A complaint that is sent on to another body.' })
export class ForwardComplaintInput extends StepInput implements ForwardComplaintCommand {
  @Field(() => String, { description: 'The body, by its name in the regulation.' })
  @Matches(vocabularyWord, notAForum)
  forum: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether the complainant consents; left out where not asked.' })
  @IsOptional()
  consent?: boolean;

  @Field(() => String, { nullable: true, description: 'Your reasons; at most 20,000 characters.' })
  @IsOptional()
  @TextUpTo(longestText)
  motivation?: string;
}

@InputType({ description: 'A case that goes to the next instance.' })
export class HandOverInput extends StepInput implements HandOverCommand {
  @Field(() => String, { description: 'The next instance, by its name in the regulation.' })
  @Matches(vocabularyWord, notAForum)
  forum: string;

  @Field(() => Boolean, { description: 'Whether the complainant consents; without consent nothing goes along.' })
  consent: boolean;
}

@InputType({ description: 'An objection.' })
export class ObjectInput extends StepInput implements ObjectCommand {
  @Field(() => String, { description: 'Why you do not agree; at most 20,000 characters.' })
  @TextUpTo(longestText)
  @Matches(/\S/u, { message: 'Say why you do not agree.' })
  text: string;
}

@InputType({ description: 'The decision on an objection.' })
export class DecideOnObjectionInput extends StepInput implements DecideOnObjectionCommand {
  @Field(() => VerdictEnum, { description: 'Whether the objection is upheld.' })
  outcome: Verdict;

  @Field(() => String, { description: 'Your reasons; at most 20,000 characters.' })
  @TextUpTo(longestText)
  @Matches(/\S/u, { message: 'Give your reasons.' })
  motivation: string;
}
