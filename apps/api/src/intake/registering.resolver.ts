import { RegisteringService, RespondentNaming } from '#cases';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { FileComplaintPayload, StepPayload, toFilePayload, toStepPayload } from '../cases/payloads.model.js';
import { Can } from '../graphql/permission.js';
import { NameRespondentInput, RegisterComplaintInput } from './registering.inputs.js';

@Resolver()
export class RegisteringResolver {
  constructor(
    private readonly registering: RegisteringService,
    private readonly naming: RespondentNaming,
  ) {}

  @Can('registerComplaint', 'Case')
  @Mutation(() => FileComplaintPayload, {
    description: 'Staff writes down a complaint for somebody who wrote on paper, called or came by. Hand out the code.',
  })
  async registerComplaint(
    @Args('input', { type: () => RegisterComplaintInput, description: 'The complaint, and how it came in.' })
    input: RegisterComplaintInput,
  ): Promise<FileComplaintPayload> {
    return toFilePayload(await this.registering.register(input));
  }

  @Can('registerComplaint', 'Case')
  @Mutation(() => StepPayload, {
    description: 'Staff says which employee the complaint is about, who then follows and answers the case.',
  })
  async nameRespondent(
    @Args('input', { type: () => NameRespondentInput, description: 'In which case, and who it is.' })
    input: NameRespondentInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.naming.name(input));
  }
}
