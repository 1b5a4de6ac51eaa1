import { DiscontinuationService, EndingService } from '#cases';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { StepPayload, toStepPayload } from '../cases/payloads.model.js';
import { Can } from '../graphql/permission.js';
import { CloseCaseInput, DiscontinueInput, ReopenInput, SettleInput, WithdrawInput } from './endings.inputs.js';

@Resolver()
export class EndingsResolver {
  constructor(
    private readonly endings: EndingService,
    private readonly discontinuations: DiscontinuationService,
  ) {}

  @Can('withdraw', 'Case')
  @Mutation(() => StepPayload, {
    description: 'The complainant takes the complaint back, or the office writes down that it was taken back.',
  })
  async withdraw(
    @Args('input', { type: () => WithdrawInput, description: 'Which complaint, and in which words.' })
    input: WithdrawInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.endings.withdraw(input));
  }

  @Can('settle', 'Case')
  @Mutation(() => StepPayload, { description: 'The complaint is solved, or both sides came to terms.' })
  async settle(
    @Args('input', { type: () => SettleInput, description: 'Which complaint, and what was done or agreed.' })
    input: SettleInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.endings.settle(input));
  }

  @Can('discontinue', 'Case')
  @Mutation(() => StepPayload, {
    description: 'The treatment stops because of something that arose, or was found, after the complaint was taken up.',
  })
  async discontinue(
    @Args('input', { type: () => DiscontinueInput, description: 'Which case, on which grounds, and why.' })
    input: DiscontinueInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.discontinuations.discontinue(input));
  }

  @Can('reopen', 'Case')
  @Mutation(() => StepPayload, { description: 'A case that had ended is taken up again.' })
  async reopen(
    @Args('input', { type: () => ReopenInput, description: 'Which case, and why.' }) input: ReopenInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.endings.reopen(input));
  }

  @Can('closeCase', 'Case')
  @Mutation(() => StepPayload, { description: 'Nothing more is to be done in the case.' })
  async closeCase(
    @Args('input', { type: () => CloseCaseInput, description: 'Which case.' }) input: CloseCaseInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.endings.close(input));
  }
}
