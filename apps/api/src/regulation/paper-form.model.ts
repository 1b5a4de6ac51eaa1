import { type PaperGroup, type PaperQuestion } from '#regulation';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { ShowsTo } from '../graphql/marks.js';

@ShowsTo('everyone')
@ObjectType('PaperQuestion', { description: 'A question of the form on paper.' })
export class PaperQuestionModel {
  @Field(() => String, { description: 'The question, for people.' })
  label: string;

  @Field(() => String, {
    nullable: true,
    description: 'A few words of help; null when the question speaks for itself.',
  })
  hint?: string;

  @Field(() => Int, { description: 'How many lines to write on; 0 where there is only something to tick.' })
  lines: number;

  @Field(() => [String], { nullable: true, description: 'What can be ticked; null where there is nothing.' })
  options?: readonly string[];
}

@ShowsTo('everyone')
@ObjectType('PaperGroup', { description: 'Questions of the form on paper that belong together.' })
export class PaperGroupModel {
  @Field(() => String, { description: 'The heading above them.' })
  heading: string;

  @Field(() => [PaperQuestionModel], { description: 'The questions, in order.' })
  questions: readonly PaperQuestion[];
}

@ShowsTo('everyone')
@ObjectType('PaperForm', { description: 'The form for a complaint on paper, generated from the regulation.' })
export class PaperFormModel {
  @Field(() => String, { description: 'The title of the form.' })
  title: string;

  @Field(() => [String], { description: 'The paragraphs that open the form.' })
  intro: readonly string[];

  @Field(() => [PaperGroupModel], { description: 'The questions, in groups, in order.' })
  groups: readonly PaperGroup[];

  @Field(() => [String], {
    description: 'The postal address, line by line; what to do instead where the form cannot be posted.',
  })
  sendTo: readonly string[];
}
