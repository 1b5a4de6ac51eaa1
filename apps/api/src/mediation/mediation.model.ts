import { Field, ObjectType } from '@nestjs/graphql';
import { AgreedCommitmentModel } from '../commitments/commitment.model.js';
import { LocalDateScalar } from '../graphql/local-date.scalar.js';
import { ShownWithParent } from '../graphql/marks.js';
import { HoldReasonEnum } from '../time/time.enums.js';
import { AgreementOutcomeEnum, OfferOutcomeEnum, SideEnum } from './mediation.enums.js';

@ShownWithParent()
@ObjectType('MediationProposal', { description: 'That both sides were asked to try to solve it together.' })
export class MediationProposalModel {
  @Field(() => LocalDateScalar, { description: 'The day on which it was asked.' })
  on: string;

  @Field(() => String, { description: 'In which role it was asked.' })
  by: string;
}

@ShownWithParent()
@ObjectType('Agreement', { description: 'What both sides agreed.' })
export class AgreementModel {
  @Field(() => LocalDateScalar, { description: 'The day on which it was agreed.' })
  on: string;

  @Field(() => AgreementOutcomeEnum, { description: 'Whether the case was done, or was held.' })
  outcome: string;

  @Field(() => HoldReasonEnum, { nullable: true, description: 'With `held`: why.' })
  reason: string | null;

  @Field(() => String, { nullable: true, description: 'The same in words.' })
  reasonLabel: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What was agreed, exactly as it was written; null after it was erased.',
  })
  text: string | null;

  @Field(() => [AgreedCommitmentModel], { description: 'What was promised, with its days.' })
  commitments: AgreedCommitmentModel[];
}

@ShownWithParent()
@ObjectType('CompensationOffer', { description: 'A compensation that was offered.' })
export class CompensationOfferModel {
  @Field(() => LocalDateScalar, { description: 'The day on which it was offered.' })
  on: string;

  @Field(() => String, {
    nullable: true,
    description: 'What was offered, exactly as it was written; null after it was erased.',
  })
  text: string | null;

  @Field(() => OfferOutcomeEnum, {
    nullable: true,
    description: 'What the complainant said; null as long as nothing was said.',
  })
  outcome: string | null;
}

@ShownWithParent()
@ObjectType('Mediation', {
  description:
    'What was said and offered to solve it together. Both sides and the office see it; whoever decides does not, unless both sides agree.',
})
export class MediationModel {
  @Field(() => [MediationProposalModel], { description: 'When it was proposed.' })
  proposals: MediationProposalModel[];

  @Field(() => [AgreementModel], { description: 'What was agreed, in the order of the log.' })
  agreements: AgreementModel[];

  @Field(() => [CompensationOfferModel], { description: 'What was offered, in the order of the log.' })
  offers: CompensationOfferModel[];

  @Field(() => [SideEnum], { description: 'Which sides agreed that all this may be used.' })
  agreedToUse: string[];

  @Field(() => Boolean, { description: 'Whether both did: then it can no longer be taken back.' })
  usable: boolean;
}
