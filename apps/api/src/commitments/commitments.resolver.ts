import { CommitmentService } from '#cases';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { StepPayload, toStepPayload } from '../cases/payloads.model.js';
import { Can } from '../graphql/permission.js';
import { ConfirmCommitmentInput } from './commitment.inputs.js';

@Resolver()
export class CommitmentsResolver {
  constructor(private readonly commitments: CommitmentService) {}

  @Can('confirmCommitment', 'Case')
  @Mutation(() => StepPayload, {
    description: 'The complainant says whether something that was promised was done; later it can be said otherwise.',
  })
  async confirmCommitment(
    @Args('input', { type: () => ConfirmCommitmentInput, description: 'What was promised, and whether it was done.' })
    input: ConfirmCommitmentInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.commitments.confirm(input));
  }
}
