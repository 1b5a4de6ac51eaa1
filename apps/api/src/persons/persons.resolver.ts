import { AnnouncedPersonService } from '#cases';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { StepPayload, toStepPayload } from '../cases/payloads.model.js';
import { Can } from '../graphql/permission.js';
import { AdmitPersonInput, AnnouncePersonInput } from './persons.inputs.js';

@Resolver()
export class PersonsResolver {
  constructor(private readonly persons: AnnouncedPersonService) {}

  @Can('announcePerson', 'Case')
  @Mutation(() => StepPayload, { description: 'A party names somebody who can contribute at the hearing.' })
  async announcePerson(
    @Args('input', { type: () => AnnouncePersonInput, description: 'Who it is, and what that person can contribute.' })
    input: AnnouncePersonInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.persons.announce(input));
  }

  @Can('admitPerson', 'Case')
  @Mutation(() => StepPayload, {
    description: 'The committee decides whether somebody who was announced may be at the hearing.',
  })
  async admitPerson(
    @Args('input', { type: () => AdmitPersonInput, description: 'Who, and whether that person may come.' })
    input: AdmitPersonInput,
  ): Promise<StepPayload> {
    return toStepPayload(await this.persons.admit(input));
  }
}
