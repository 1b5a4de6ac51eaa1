import { Field, ObjectType } from '@nestjs/graphql';
import { LocalDateScalar } from '../graphql/local-date.scalar.js';
import { ShownWithParent } from '../graphql/marks.js';
import { ForumModel } from '../intake/ground-finding.model.js';
import { ExtensionReasonEnum, HoldReasonEnum } from './time.enums.js';

@ShownWithParent()
@ObjectType('CaseHold', { description: 'That the case waits for something, and what that does to its terms.' })
export class CaseHoldModel {
  @Field(() => HoldReasonEnum, { description: 'Why the case is held.' })
  reason: string;

  @Field(() => String, { description: 'The same in words.' })
  label: string;

  @Field(() => String, { nullable: true, description: 'Where the regulation has this reason; null when it does not.' })
  source: string | null;

  @Field(() => LocalDateScalar, { description: 'The first day of the hold.' })
  since: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day on which somebody looks again; null when none was set.',
  })
  wakesUpOn: string | null;

  @Field(() => Boolean, { description: 'Whether that day has come: the secretary is to decide what happens.' })
  wokeUp: boolean;

  @Field(() => [String], { description: 'The names, for people, of the terms whose clocks stand still; mostly none.' })
  stops: string[];

  @Field(() => String, { nullable: true, description: 'The reasons that were given; null when none were.' })
  motivation: string | null;
}

@ShownWithParent()
@ObjectType('TermExtension', { description: 'That a term got longer, and why.' })
export class TermExtensionModel {
  @Field(() => String, { description: 'The name of the term in the regulation.' })
  term: string;

  @Field(() => String, { description: 'The name of the term, for people.' })
  label: string;

  @Field(() => String, { description: 'How much longer, such as `2 weeks`.' })
  extendedBy: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The last day that was asked for; null when a length was.',
  })
  until: string | null;

  @Field(() => LocalDateScalar, { description: 'The day on which both sides were told.' })
  toldOn: string;

  @Field(() => String, { description: 'In which role it was decided.' })
  by: string;

  @Field(() => ExtensionReasonEnum, { nullable: true, description: 'Why; null where the regulation lists no reasons.' })
  reason: string | null;

  @Field(() => String, { nullable: true, description: 'The same in words.' })
  reasonLabel: string | null;

  @Field(() => String, { description: 'Where the regulation allows it.' })
  source: string;

  @Field(() => String, { nullable: true, description: 'The reasons in writing; null when none were given.' })
  motivation: string | null;
}

@ShownWithParent()
@ObjectType('MoreTimeRequest', { description: 'That somebody asked for more time. It moves no date.' })
export class MoreTimeRequestModel {
  @Field(() => String, { description: 'The name of the term in the regulation.' })
  term: string;

  @Field(() => String, { description: 'The name of the term, for people.' })
  label: string;

  @Field(() => LocalDateScalar, { description: 'The day on which it was asked.' })
  on: string;

  @Field(() => LocalDateScalar, { nullable: true, description: 'Until when; null when no day was named.' })
  until: string | null;

  @Field(() => String, { description: 'In which role it was asked.' })
  by: string;

  @Field(() => String, { nullable: true, description: 'Why, exactly as it was typed; null when it was not said.' })
  text: string | null;
}

@ShownWithParent()
@ObjectType('TermLapse', { description: 'That a term passed, and what the regulation says that means.' })
export class TermLapseModel {
  @Field(() => String, { description: 'The name of the term in the regulation.' })
  term: string;

  @Field(() => String, { description: 'The name of the term, for people.' })
  label: string;

  @Field(() => LocalDateScalar, { description: 'The last day, which passed.' })
  dueOn: string;

  @Field(() => LocalDateScalar, { description: 'The day on which the consequence was drawn.' })
  recordedOn: string;

  @Field(() => String, { description: '`nothing`, `opensNextInstance` or `deemedDecision`.' })
  effect: string;

  @Field(() => [ForumModel], { description: 'Where one can go now; empty when the regulation names no place.' })
  refersTo: readonly ForumModel[];

  @Field(() => String, { description: 'Where the rule stands.' })
  source: string;
}
