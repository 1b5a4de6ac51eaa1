import { MediationConsents, MediationService } from '#cases';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { StepPayload, toStepPayload } from '../cases/payloads.model.js';
import { StepInput } from '../cases/step.inputs.js';
import { Can } from '../graphql/permission.js';
import {
  AnswerOfferInput,
  MediationConsentInput,
  OfferCompensationInput,
  RecordAgreementInput,
} from './mediation.inputs.js';

@Resolver()
export class MediationResolver {
  constructor(
    private readonly mediation: MediationService,
    private readonly consents: MediationConsents,
  ) {}

  @Can('proposeMediation', 'Case')
  @Mutation(() => StepPayload, { description: 'Both sides are asked whether they want to try to solve it together.' })
  async proposeMediation(
    @Args('input', { type: () => StepInput, description: 'In which case, and on which day.' }) input: StepInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.mediation.propose(input));
  }

  @Can('recordAgreement', 'Case')
  @Mutation(() => StepPayload, {
    description: 'What both sides agreed is written down and confirmed; the case is done, or is held.',
  })
  async recordAgreement(
    @Args('input', { type: () => RecordAgreementInput, description: 'What was agreed, and what follows.' })
    input: RecordAgreementInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.mediation.recordAgreement(input));
  }

  @Can('offerCompensation', 'Case')
  @Mutation(() => StepPayload, { description: 'The organisation offers a compensation.' })
  async offerCompensation(
    @Args('input', { type: () => OfferCompensationInput, description: 'What is offered.' })
    input: OfferCompensationInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.mediation.offer(input));
  }

  @Can('answerOffer', 'Case')
  @Mutation(() => StepPayload, { description: 'The complainant accepts or declines the offer that is open.' })
  async answerOffer(
    @Args('input', { type: () => AnswerOfferInput, description: 'Whether it is accepted.' }) input: AnswerOfferInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.mediation.answer(input));
  }

  @Can('agreeToUseMediation', 'Case')
  @Mutation(() => StepPayload, {
    description: 'One side agrees that what was said in mediation may be used. With both sides it may, and stays so.',
  })
  async agreeToUseMediation(
    @Args('input', { type: () => MediationConsentInput, description: 'In which case, and for which side.' })
    input: MediationConsentInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.consents.agree(input));
  }

  @Can('agreeToUseMediation', 'Case')
  @Mutation(() => StepPayload, {
    description: 'One side takes back that what was said in mediation may be used, as long as the other did not agree.',
  })
  async takeBackMediationConsent(
    @Args('input', { type: () => MediationConsentInput, description: 'In which case, and for which side.' })
    input: MediationConsentInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.consents.takeBack(input));
  }
}
