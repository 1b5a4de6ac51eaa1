import { ObjectionService } from '#cases';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { StepPayload, toStepPayload } from '../cases/payloads.model.js';
import { Can } from '../graphql/permission.js';
import { DecideOnObjectionInput, ObjectInput } from './referral.inputs.js';

@Resolver()
export class ObjectionResolver {
  constructor(private readonly objections: ObjectionService) {}

  @Can('object', 'Case')
  @Mutation(() => StepPayload, {
    description: 'Somebody does not agree with a decision, where the regulation has this.',
  })
  async object(
    @Args('input', { type: () => ObjectInput, description: 'In which case, and why.' }) input: ObjectInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.objections.object(input));
  }

  @Can('decideOnObjection', 'Case')
  @Mutation(() => StepPayload, {
    description: 'It is decided on an objection; where it is upheld, the earlier decision lapses.',
  })
  async decideOnObjection(
    @Args('input', { type: () => DecideOnObjectionInput, description: 'In which case, and what is decided.' })
    input: DecideOnObjectionInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.objections.decide(input));
  }
}
