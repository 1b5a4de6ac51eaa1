import { CompletionService } from '#cases';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { StepPayload, toStepPayload } from '../cases/payloads.model.js';
import { Can } from '../graphql/permission.js';
import { CompleteComplaintInput, RequestCompletionInput } from './completion.inputs.js';

@Resolver()
export class CompletionResolver {
  constructor(private readonly completion: CompletionService) {}

  @Can('requestCompletion', 'Case')
  @Mutation(() => StepPayload, { description: 'The complainant is asked for what is missing.' })
  async requestCompletion(
    @Args('input', { type: () => RequestCompletionInput, description: 'In which case, and what is missing.' })
    input: RequestCompletionInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.completion.request(input));
  }

  @Can('completeComplaint', 'Case')
  @Mutation(() => StepPayload, {
    description: 'What was missing comes in; the next decision rests on the facts as they are then.',
  })
  async completeComplaint(
    @Args('input', { type: () => CompleteComplaintInput, description: 'In which case, and what was missing.' })
    input: CompleteComplaintInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.completion.complete(input));
  }
}
