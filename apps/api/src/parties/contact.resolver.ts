import { CaseReader } from '#cases';
import { ContactDetailsService } from '#parties';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Can } from '../graphql/permission.js';
import { ChangeContactDetailsInput } from './contact.input.js';
import { PartiesPayload, toPartiesPayload } from './party.model.js';

@Resolver()
export class ContactResolver {
  constructor(
    private readonly contact: ContactDetailsService,
    private readonly reader: CaseReader,
  ) {}

  @Can('changeContactDetails', 'Case')
  @Mutation(() => PartiesPayload, {
    description:
      'Somebody in a case is reached in another way from now on. The e-mail address that was known gets a notice. The name stays.',
  })
  async changeContactDetails(
    @Args('input', { type: () => ChangeContactDetailsInput, description: 'Whose, and what is new.' })
    input: ChangeContactDetailsInput,
  ): Promise<PartiesPayload> {
    const { caseId } = await this.contact.change(input);
    return toPartiesPayload(await this.reader.find(caseId));
  }
}
