import { HoldService, TermService } from '#cases';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { StepPayload, toStepPayload } from '../cases/payloads.model.js';
import { StepInput } from '../cases/step.inputs.js';
import { Can } from '../graphql/permission.js';
import { ExtendTermInput, HoldInput, RequestMoreTimeInput, TermInput } from './time.inputs.js';

@Resolver()
export class TimeResolver {
  constructor(
    private readonly holds: HoldService,
    private readonly terms: TermService,
  ) {}

  @Can('hold', 'Case')
  @Mutation(() => StepPayload, {
    description: 'The case is held for a reason. It stops a clock only where the regulation says so.',
  })
  async hold(
    @Args('input', { type: () => HoldInput, description: 'Which case, why, and until when.' }) input: HoldInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.holds.hold(input));
  }

  @Can('resume', 'Case')
  @Mutation(() => StepPayload, { description: 'The case goes on where it was held.' })
  async resume(
    @Args('input', { type: () => StepInput, description: 'Which case, and from which day on.' }) input: StepInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.holds.resume(input));
  }

  @Can('extendTerm', 'Case')
  @Mutation(() => StepPayload, {
    description: 'A term gets longer. `on` is the day on which both sides were told: mostly before the term ends.',
  })
  async extendTerm(
    @Args('input', { type: () => ExtendTermInput, description: 'Which term, by how much, and why.' })
    input: ExtendTermInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.terms.extend(input));
  }

  @Can('requestMoreTime', 'Case')
  @Mutation(() => StepPayload, { description: 'A party asks for more time. Only `extendTerm` moves a date.' })
  async requestMoreTime(
    @Args('input', { type: () => RequestMoreTimeInput, description: 'For which term, until when, and why.' })
    input: RequestMoreTimeInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.terms.requestMore(input));
  }

  @Can('recordLapse', 'Case')
  @Mutation(() => StepPayload, {
    description: 'A term passed, and the consequence that the regulation gives that is drawn.',
  })
  async recordLapse(
    @Args('input', { type: () => TermInput, description: 'Which term passed.' }) input: TermInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.terms.recordLapse(input));
  }
}
