import { Field, ID, ObjectType, PartialType } from '@nestjs/graphql';
import { ComplaintModel, DeadlineModel } from '../cases/case-parts.model.js';
import { LocalDateScalar } from '../graphql/local-date.scalar.js';
import { ContentEnum } from './intake-enums.js';
import { ShownWithParent } from '../graphql/marks.js';

@ShownWithParent()
@ObjectType('ComplaintPoint', { description: 'One point of a complaint that has several.' })
export class ComplaintPointModel {
  @Field(() => ID, { description: 'The id by which decisions name it.' })
  id: string;

  @Field(() => String, { nullable: true, description: 'What it says, exactly as it was typed; null after erasure.' })
  text: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What it is about, as a word of the list `Subject`; null when that is what the complaint is about.',
  })
  subject: string | null;
}

@ShownWithParent()
@ObjectType('ComplaintAddition', { description: 'What was added to a complaint, exactly as it was typed.' })
export class ComplaintAdditionModel extends PartialType(ComplaintModel, ObjectType) {}

@ShownWithParent()
@ObjectType('CompletionSent', { description: 'What came in after it was asked for.' })
export class CompletionSentModel {
  @Field(() => LocalDateScalar, { description: 'The day on which it came in.' })
  on: string;

  @Field(() => ComplaintAdditionModel, {
    nullable: true,
    description: 'What was added; null when only answers were given.',
  })
  addition: ComplaintAdditionModel | null;

  @Field(() => Boolean, { description: 'Whether answers were given or corrected.' })
  answered: boolean;
}

@ShownWithParent()
@ObjectType('Completion', { description: 'What was missing when the committee asked last, and what came in since.' })
export class CompletionModel {
  @Field(() => [ContentEnum], { description: 'What was asked for.' })
  missing: readonly string[];

  @Field(() => [String], { description: 'The same, in words.' })
  missingLabels: readonly string[];

  @Field(() => LocalDateScalar, { description: 'The day on which it was asked.' })
  askedOn: string;

  @Field(() => DeadlineModel, {
    nullable: true,
    description: 'The last day to send it, and why; null when the regulation names none.',
  })
  deadline: DeadlineModel | null;

  @Field(() => [CompletionSentModel], { description: 'What was sent, the earliest first.' })
  sent: readonly CompletionSentModel[];
}

@ShownWithParent()
@ObjectType('Opening', { description: 'The day for which a complaint that came too early waits.' })
export class OpeningModel {
  @Field(() => LocalDateScalar, { description: 'The first day on which it can be taken up.' })
  opensOn: string;

  @Field(() => Boolean, { description: 'Whether that day has come. Somebody then decides; nothing happens by itself.' })
  reached: boolean;
}

@ShownWithParent()
@ObjectType('WaitsFor', { description: 'What has to happen before the case can go on.' })
export class WaitsForModel {
  @Field(() => [String], { description: 'Whose turn it is, as words of the regulation format.' })
  who: readonly string[];

  @Field(() => String, { description: 'Whose turn it is, for people.' })
  whoLabel: string;

  @Field(() => String, { description: 'The step by which the case goes on: the name of a mutation.' })
  step: string;

  @Field(() => String, { description: 'What the case waits for, in words.' })
  label: string;

  @Field(() => LocalDateScalar, { description: 'Since when.' })
  since: string;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'Until when; null where the regulation names no day, or the clock stands still.',
  })
  by: string | null;
}
