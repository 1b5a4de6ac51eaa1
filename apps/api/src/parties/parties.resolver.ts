import { CaseReader } from '#cases';
import { CoComplainantService, HelpService, LeavingService, RepresentationService } from '#parties';
import { Args, Mutation, Resolver } from '@nestjs/graphql';
import { Can } from '../graphql/permission.js';
import {
  AddCoComplainantInput,
  AddLegalRepresentativeInput,
  AddRepresentativeInput,
  ChangeHelpInput,
  GrantHelpInput,
  RecordPowerOfAttorneyInput,
  WhichPartyInput,
} from './parties.inputs.js';
import { AddedPartyPayload, PartiesPayload, toPartiesPayload } from './party.model.js';

@Resolver()
export class PartiesResolver {
  constructor(
    private readonly representation: RepresentationService,
    private readonly complainants: CoComplainantService,
    private readonly help: HelpService,
    private readonly leaving: LeavingService,
    private readonly reader: CaseReader,
  ) {}

  @Can('addParty', 'Case')
  @Mutation(() => AddedPartyPayload, {
    description: 'Somebody acts for the complainant: with access at once for a lawyer or with a power of attorney.',
  })
  async addRepresentative(
    @Args('input', { type: () => AddRepresentativeInput, description: 'Who, and by what.' })
    input: AddRepresentativeInput,
  ): Promise<AddedPartyPayload> {
    return this.representation.addRepresentative(input);
  }

  @Can('addParty', 'Case')
  @Mutation(() => AddedPartyPayload, { description: 'Somebody acts for the complainant by law, in everything.' })
  async addLegalRepresentative(
    @Args('input', { type: () => AddLegalRepresentativeInput, description: 'Who, and by what appointment.' })
    input: AddLegalRepresentativeInput,
  ): Promise<AddedPartyPayload> {
    return this.representation.addLegalRepresentative(input);
  }

  @Can('addParty', 'Case')
  @Mutation(() => AddedPartyPayload, {
    description: 'The written power of attorney is there: the representative has access from now on.',
  })
  async recordPowerOfAttorney(
    @Args('input', { type: () => RecordPowerOfAttorneyInput, description: 'Of whom, and from which day.' })
    input: RecordPowerOfAttorneyInput,
  ): Promise<AddedPartyPayload> {
    return this.representation.recordPowerOfAttorney(input);
  }

  @Can('endParty', 'Case')
  @Mutation(() => PartiesPayload, {
    description: 'Somebody no longer acts for the complainant, and has no access from the next request on.',
  })
  async endRepresentation(
    @Args('input', { type: () => WhichPartyInput, description: 'Who it is.' }) input: WhichPartyInput,
  ): Promise<PartiesPayload> {
    return this.now(await this.leaving.endRepresentation(input));
  }

  @Can('addParty', 'Case')
  @Mutation(() => AddedPartyPayload, { description: 'Somebody complains as well, with a login code of the own.' })
  async addCoComplainant(
    @Args('input', { type: () => AddCoComplainantInput, description: 'Who it is.' }) input: AddCoComplainantInput,
  ): Promise<AddedPartyPayload> {
    return this.complainants.add(input);
  }

  @Can('addParty', 'Case')
  @Mutation(() => AddedPartyPayload, { description: 'The complainant lets a helper into the case, as far as is said.' })
  async grantHelp(
    @Args('input', { type: () => GrantHelpInput, description: 'Whom, and what is allowed.' }) input: GrantHelpInput,
  ): Promise<AddedPartyPayload> {
    return this.help.grant(input);
  }

  @Can('addParty', 'Case')
  @Mutation(() => PartiesPayload, { description: 'A helper may do more or less from the next request on.' })
  async changeHelp(
    @Args('input', { type: () => ChangeHelpInput, description: 'Who, and what is allowed now.' })
    input: ChangeHelpInput,
  ): Promise<PartiesPayload> {
    return this.now(await this.help.change(input));
  }

  @Can('endParty', 'Case')
  @Mutation(() => PartiesPayload, {
    description: 'A helper has no access from the next request on. Also for the helper, who gives it up.',
  })
  async withdrawHelp(
    @Args('input', { type: () => WhichPartyInput, description: 'Who it is.' }) input: WhichPartyInput,
  ): Promise<PartiesPayload> {
    return this.now(await this.leaving.withdrawHelp(input));
  }

  private async now({ caseId }: { readonly caseId: string }): Promise<PartiesPayload> {
    return toPartiesPayload(await this.reader.find(caseId));
  }
}
