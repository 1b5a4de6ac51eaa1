import { ReferralService } from '#cases';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { StepPayload, toStepPayload } from '../cases/payloads.model.js';
import { Can } from '../graphql/permission.js';
import { ForwardComplaintInput, HandOverInput, ReferBackInput, ReportReferralInput } from './referral.inputs.js';

@Resolver()
export class ReferralResolver {
  constructor(private readonly referrals: ReferralService) {}

  @Can('referBack', 'Case')
  @Mutation(() => StepPayload, {
    description:
      'The complaint goes back to the participant, which gets the chance to solve it; the case stays visible.',
  })
  async referBack(
    @Args('input', { type: () => ReferBackInput, description: 'In which case, and why.' }) input: ReferBackInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.referrals.referBack(input));
  }

  @Can('reportReferral', 'Case')
  @Mutation(() => StepPayload, { description: 'Somebody reports how a referral ended.' })
  async reportReferral(
    @Args('input', { type: () => ReportReferralInput, description: 'In which case, and how it ended.' })
    input: ReportReferralInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.referrals.report(input));
  }

  @Can('forwardComplaint', 'Case')
  @Mutation(() => StepPayload, { description: 'The complaint is sent on to a body that the regulation names.' })
  async forwardComplaint(
    @Args('input', { type: () => ForwardComplaintInput, description: 'Which case, and to which body.' })
    input: ForwardComplaintInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.referrals.forward(input));
  }

  @Can('handOver', 'Case')
  @Mutation(() => StepPayload, { description: 'The file goes to the next instance, with consent of the complainant.' })
  async handOver(
    @Args('input', { type: () => HandOverInput, description: 'Which case, and to which instance.' })
    input: HandOverInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.referrals.handOver(input));
  }
}
