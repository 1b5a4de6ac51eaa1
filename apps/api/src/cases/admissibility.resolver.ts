import { AdmissibilityService } from '#cases';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Can } from '../graphql/permission.js';
import { StepPayload, toStepPayload } from './payloads.model.js';
import { DecideAdmissibilityInput, StepInput } from './step.inputs.js';

@Resolver()
export class AdmissibilityResolver {
  constructor(private readonly admissibility: AdmissibilityService) {}

  @Can('acknowledgeReceipt', 'Case')
  @Mutation(() => StepPayload, { description: 'The committee tells the complainant that it has the complaint.' })
  async acknowledgeReceipt(
    @Args('input', { type: () => StepInput, description: 'In which case, and on which day.' }) input: StepInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.admissibility.acknowledgeReceipt(input));
  }

  @Can('decideAdmissibility', 'Case')
  @Mutation(() => StepPayload, {
    description: 'The committee admits the complaint, refuses it, or keeps it until its day.',
  })
  async decideAdmissibility(
    @Args('input', { type: () => DecideAdmissibilityInput, description: 'In which case, and what is decided.' })
    input: DecideAdmissibilityInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.admissibility.decide(input));
  }
}
