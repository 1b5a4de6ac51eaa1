import { Field, ObjectType } from '@nestjs/graphql';
import { LocalDateScalar } from '../graphql/local-date.scalar.js';
import { ForumModel } from '../intake/ground-finding.model.js';
import { ReferralOutcomeEnum, VerdictEnum } from '../intake/intake-enums.js';
import { ShownWithParent } from '../graphql/marks.js';

@ShownWithParent()
@ObjectType('ReferralReport', { description: 'How a referral ended.' })
export class ReferralReportModel {
  @Field(() => LocalDateScalar, { description: 'The day on which it was reported.' })
  on: string;

  @Field(() => String, { description: 'In which role it was reported.' })
  by: string;

  @Field(() => ReferralOutcomeEnum, { description: 'Whether the complaint was solved.' })
  outcome: string;

  @Field(() => String, { nullable: true, description: 'What was reported; null when nothing was written.' })
  feedback: string | null;
}

@ShownWithParent()
@ObjectType('Referral', { description: 'The last time that a complaint went elsewhere.' })
export class ReferralModel {
  @Field(() => String, { description: '`referredBack`, `forwarded` or `handedOver`.' })
  kind: string;

  @Field(() => LocalDateScalar, { description: 'The day on which it went.' })
  on: string;

  @Field(() => ForumModel, { nullable: true, description: 'The body it went to; null for the participant itself.' })
  forum: ForumModel | null;

  @Field(() => String, { nullable: true, description: 'The reasons; null when none were given.' })
  motivation: string | null;

  @Field(() => String, { description: 'That this procedure stops no term elsewhere.' })
  warning: string;

  @Field(() => ReferralReportModel, {
    nullable: true,
    description: 'How it ended; null as long as nobody reported it.',
  })
  report: ReferralReportModel | null;
}

@ShownWithParent()
@ObjectType('ObjectionDecision', { description: 'The decision on an objection.' })
export class ObjectionDecisionModel {
  @Field(() => LocalDateScalar, { description: 'The day of the decision.' })
  on: string;

  @Field(() => String, { description: 'In which role it was decided.' })
  by: string;

  @Field(() => VerdictEnum, { description: 'Whether the objection is upheld.' })
  outcome: string;

  @Field(() => String, { nullable: true, description: 'The reasons; null after they were erased.' })
  motivation: string | null;
}

@ShownWithParent()
@ObjectType('Objection', { description: 'The last objection in a case.' })
export class ObjectionModel {
  @Field(() => LocalDateScalar, { description: 'The day on which it came in.' })
  on: string;

  @Field(() => String, { description: 'In which role it was made.' })
  by: string;

  @Field(() => String, { nullable: true, description: 'The objection, as it was typed; null after it was erased.' })
  text: string | null;

  @Field(() => ObjectionDecisionModel, { nullable: true, description: 'Null as long as it was not decided on.' })
  decision: ObjectionDecisionModel | null;
}
