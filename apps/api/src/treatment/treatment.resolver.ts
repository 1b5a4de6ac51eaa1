import { TreatmentService } from '#cases';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { StepPayload, toStepPayload } from '../cases/payloads.model.js';
import { Can } from '../graphql/permission.js';
import { ChooseTreatmentInput, InvestigateInput } from './treatment.inputs.js';

@Resolver()
export class TreatmentResolver {
  constructor(private readonly treatments: TreatmentService) {}

  @Can('chooseTreatment', 'Case')
  @Mutation(() => StepPayload, { description: 'It is decided how the complaint is treated.' })
  async chooseTreatment(
    @Args('input', { type: () => ChooseTreatmentInput, description: 'Which case, and how it is treated.' })
    input: ChooseTreatmentInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.treatments.choose(input));
  }

  @Can('investigate', 'Case')
  @Mutation(() => StepPayload, {
    description: 'The committee wants to find something out. What comes of it is laid before both sides as a piece.',
  })
  async investigate(
    @Args('input', { type: () => InvestigateInput, description: 'In which case, and in what way.' })
    input: InvestigateInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.treatments.investigate(input));
  }
}
