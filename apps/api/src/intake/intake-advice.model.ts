import { type IntakeAdvice } from '#procedure';
import { type Language, type Regulation } from '#regulation';
import { Field, ObjectType } from '@nestjs/graphql';
import { IntakeAnswerEnum } from '../graphql/enums.js';
import { LocalDateScalar } from '../graphql/local-date.scalar.js';
import { ShownWithParent } from '../graphql/marks.js';
import { ForumModel, GroundFindingModel, toForumModels, toGroundModel } from './ground-finding.model.js';

@ShownWithParent()
@ObjectType('IntakeAdvice', {
  description:
    'Whether this seems the right door. It advises and never blocks: anybody may file anyway, and the day of receipt counts.',
})
export class IntakeAdviceModel {
  @Field(() => IntakeAnswerEnum, { description: 'Whether to file here now.' })
  answer: IntakeAdvice['answer'];

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The first day on which the complaint is not too early.',
  })
  opensOn: string | null;

  @Field(() => [ForumModel], { description: 'Where to go instead; empty when the regulation names no place.' })
  refersTo: readonly ForumModel[];

  @Field(() => [GroundFindingModel], { description: 'The grounds that apply, or might.' })
  grounds: readonly GroundFindingModel[];

  @Field(() => [String], { description: 'What was not answered and could change the answer.' })
  missing: readonly string[];
}

export function toIntakeAdviceModel(
  advice: IntakeAdvice,
  regulation: Regulation,
  language: Language,
): IntakeAdviceModel {
  return {
    answer: advice.answer,
    opensOn: advice.opensOn ?? null,
    refersTo: toForumModels(advice.refersTo, regulation, language),
    grounds: advice.grounds.map((finding) => toGroundModel(finding, regulation, language)),
    missing: advice.missing,
  };
}
