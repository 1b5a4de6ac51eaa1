import { type PriorLetterDelivery, type PriorLetterOption, type PriorLetterView } from '#prior-letters';
import { Field, ObjectType } from '@nestjs/graphql';
import { LocalDateScalar } from '../graphql/local-date.scalar.js';
import { ShownWithParent, ShowsTo } from '../graphql/marks.js';
import { PriorLetterDeliveryEnum } from './prior-letters.enums.js';

@ShownWithParent()
@ObjectType('PriorLetter', { description: 'A letter that somebody wrote to a participant before filing.' })
export class PriorLetterModel implements PriorLetterView {
  @Field(() => LocalDateScalar, { description: 'The day of the letter.' })
  writtenOn: string;

  @Field(() => String, { description: 'For whom it is, as it stands above the letter.' })
  to: string;

  @Field(() => String, { nullable: true, description: 'What it is about, in the words of the regulation.' })
  subjectLabel: string | null;

  @Field(() => [String], { description: 'The letter, paragraph by paragraph. A paragraph may hold line breaks.' })
  paragraphs: readonly string[];

  @Field(() => PriorLetterDeliveryEnum, { description: 'Who sends it.' })
  delivery: PriorLetterDelivery;

  @Field(() => String, {
    nullable: true,
    description: 'The participant that it was mailed to; null when its writer sends it.',
  })
  sentTo: string | null;

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The first day on which filing is not too early when no answer comes; null where no day is known.',
  })
  opensOn: string | null;

  @Field(() => [String], { description: 'Why that day, sentence by sentence: the wait, days passed over, the source.' })
  why: readonly string[];

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The day on which the writer is mailed that the day has come; null without an address or a day.',
  })
  remindedOn: string | null;

  @Field(() => LocalDateScalar, { description: 'The last day on which the letter is kept.' })
  keptUntil: string;

  @Field(() => String, {
    description: 'The form as it was sent, with the letter in its answers: what the filing is prefilled with.',
  })
  draft: string;
}

@ShownWithParent()
@ObjectType('WrittenPriorLetter', { description: 'A letter that was written a moment ago.' })
export class WrittenPriorLetterModel {
  @Field(() => String, {
    description: 'The code by which the letter is found again. It stands here and in the mail to the writer.',
  })
  code: string;

  @Field(() => PriorLetterModel, { description: 'The letter.' })
  letter: PriorLetterModel;
}

@ShownWithParent()
@ObjectType('EndPriorLetterPayload', { description: 'The letter has gone.' })
export class EndPriorLetterPayload {
  @Field(() => Boolean, { description: 'True: there is no such letter any more.' })
  gone: boolean;
}

@ShowsTo('everyone')
@ObjectType('PriorLetterOption', { description: 'A step that the regulation asks before filing, taken by a letter.' })
export class PriorLetterOptionModel implements PriorLetterOption {
  @Field(() => String, { description: 'The name of the step in the regulation.' })
  priorStep: string;

  @Field(() => String, { description: 'The letter in a few words.' })
  label: string;

  @Field(() => String, { description: 'What is done in this step, in the words of the regulation.' })
  explanation: string;

  @Field(() => Boolean, { description: 'Whether the regulation only advises the step.' })
  optional: boolean;

  @Field(() => Boolean, { description: 'Whether it must be done in writing. If not, the letter asks for a talk.' })
  inWriting: boolean;

  @Field(() => Boolean, { description: 'Whether the site can mail the letter; otherwise it is printed.' })
  canBeMailed: boolean;

  @Field(() => String, { description: 'The participant that the letter is for.' })
  toName: string;

  @Field(() => String, {
    nullable: true,
    description: 'How long to wait for an answer, in words; null where the regulation names no term.',
  })
  opensAfter: string | null;
}
