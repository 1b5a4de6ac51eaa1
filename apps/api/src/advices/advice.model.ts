import { Field, ID, ObjectType } from '@nestjs/graphql';
import { InstantScalar } from '../graphql/instant.scalar.js';
import { AgreedCommitmentModel } from '../commitments/commitment.model.js';
import { LocalDateScalar } from '../graphql/local-date.scalar.js';
import { ShownWithParent } from '../graphql/marks.js';
import { ForumModel } from '../intake/ground-finding.model.js';
import { BoardDecisionEnum, DocumentKindEnum, FindingEnum, FurtherReasonEnum } from './advice.enums.js';
import { PointFoundModel } from './deliberation.model.js';

@ShownWithParent()
@ObjectType('IssuedAdvice', {
  description:
    'The advice, the ruling or the answer as it went out. It never changes; its texts are null after they were erased.',
})
export class IssuedAdviceModel {
  @Field(() => DocumentKindEnum, { description: 'What it is.' })
  kind: string;

  @Field(() => String, { description: 'The same in words.' })
  label: string;

  @Field(() => String, {
    nullable: true,
    description: 'What it is worth under the regulation, such as `advice` or `bindingAdvice`.',
  })
  nature: string | null;

  @Field(() => [String], { description: 'Whom it binds, as words of the regulation; empty where it binds nobody.' })
  binds: readonly string[];

  @Field(() => LocalDateScalar, { description: 'The day that counts.' })
  on: string;

  @Field(() => FindingEnum, { nullable: true, description: 'The finding on the complaint as a whole.' })
  finding: string | null;

  @Field(() => String, { nullable: true, description: 'The same in words.' })
  findingLabel: string | null;

  @Field(() => [PointFoundModel], { description: 'The finding per point of the complaint, with its reasons.' })
  points: readonly PointFoundModel[];

  @Field(() => String, { nullable: true, description: 'The facts as they were taken.' })
  facts: string | null;

  @Field(() => String, { nullable: true, description: 'The reasons.' })
  reasoning: string | null;

  @Field(() => String, { nullable: true, description: 'What is advised or decided.' })
  advice: string | null;

  @Field(() => String, { nullable: true, description: 'What is paid, and why.' })
  compensation: string | null;

  @Field(() => String, { nullable: true, description: 'A recommendation beside the complaint.' })
  generalRecommendation: string | null;

  @Field(() => String, { nullable: true, description: 'The whole text, where it was written in one piece.' })
  text: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'SHA-256 of the sealed text, in hexadecimal; the same as long as nothing changed.',
  })
  fingerprint: string | null;

  @Field(() => InstantScalar, { nullable: true, description: 'When it was stored for good.' })
  issuedAt: string | null;
}

@ShownWithParent()
@ObjectType('Recommendation', { description: 'A general recommendation, beside the complaint.' })
export class RecommendationModel {
  @Field(() => LocalDateScalar, { description: 'The day that counts.' })
  on: string;

  @Field(() => String, { nullable: true, description: 'The recommendation; null after it was erased.' })
  text: string | null;
}

@ShownWithParent()
@ObjectType('PointDecided', { description: 'What the board does with the advice on one point of the complaint.' })
export class PointDecidedModel {
  @Field(() => ID, { description: 'The id of the point.' })
  point: string;

  @Field(() => BoardDecisionEnum, { description: 'What the board does.' })
  outcome: string;

  @Field(() => String, { nullable: true, description: 'The reasons; null when none were given.' })
  motivation: string | null;
}

@ShownWithParent()
@ObjectType('DecisionOnAdvice', { description: 'What the board decided on the advice.' })
export class DecisionOnAdviceModel {
  @Field(() => BoardDecisionEnum, { description: 'What the board does with the advice as a whole.' })
  outcome: string;

  @Field(() => String, { description: 'The same in words.' })
  label: string;

  @Field(() => LocalDateScalar, { description: 'The day that counts.' })
  on: string;

  @Field(() => String, { description: 'In which role it was recorded.' })
  by: string;

  @Field(() => String, { nullable: true, description: 'The reasons; null when none were given.' })
  motivation: string | null;

  @Field(() => [PointDecidedModel], { description: 'The same per point, where the board decided per point.' })
  points: readonly PointDecidedModel[];

  @Field(() => String, { nullable: true, description: 'The decision as it was written; null when it was not sent in.' })
  text: string | null;

  @Field(() => [AgreedCommitmentModel], { description: 'What was promised with it, with its days.' })
  commitments: readonly AgreedCommitmentModel[];
}

@ShownWithParent()
@ObjectType('GoingFurther', { description: 'What the complainant can do elsewhere, as the regulation says.' })
export class GoingFurtherModel {
  @Field(() => FurtherReasonEnum, { description: 'Why one can go further.' })
  because: string;

  @Field(() => String, { description: 'The same in words.' })
  label: string;

  @Field(() => [ForumModel], { description: 'Where to go, in the order of the regulation.' })
  forums: readonly ForumModel[];

  @Field(() => LocalDateScalar, {
    nullable: true,
    description: 'The first day on which it is open; null while that cannot be reckoned.',
  })
  from: string | null;

  @Field(() => Boolean, { description: 'Whether it is open today.' })
  open: boolean;

  @Field(() => String, { description: 'Where the rule stands.' })
  source: string;
}

@ShownWithParent()
@ObjectType('CaseDecision', { description: 'What came after the advice, the ruling or the answer.' })
export class CaseDecisionModel {
  @Field(() => DecisionOnAdviceModel, { nullable: true, description: 'What the board decided; null while it did not.' })
  decided: DecisionOnAdviceModel | null;

  @Field(() => GoingFurtherModel, {
    nullable: true,
    description:
      'What the complainant can do when the board deviates or stays silent; null where the regulation says nothing.',
  })
  goingFurther: GoingFurtherModel | null;
}
