import { ResponseService } from '#pieces';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Can } from '../graphql/permission.js';
import { StepPayload, toStepPayload } from '../cases/payloads.model.js';
import { StepInput } from '../cases/step.inputs.js';
import { SubmitResponseInput } from './piece.inputs.js';

@Resolver()
export class ResponseResolver {
  constructor(private readonly responses: ResponseService) {}

  @Can('requestResponse', 'Case')
  @Mutation(() => StepPayload, {
    description: 'The committee lays the complaint before the respondent and asks for a response.',
  })
  async requestResponse(
    @Args('input', { type: () => StepInput, description: 'In which case, and on which day.' }) input: StepInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.responses.request(input));
  }

  @Can('submitResponse', 'Case')
  @Mutation(() => StepPayload, { description: 'The respondent answers.' })
  async submitResponse(
    @Args('input', { type: () => SubmitResponseInput, description: 'In which case, and the response.' })
    input: SubmitResponseInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.responses.submit(input));
  }
}
