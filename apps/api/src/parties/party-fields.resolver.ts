import { type Language } from '#regulation';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseModel } from '../cases/case.model.js';
import { inLanguage } from '../graphql/language.arg.js';
import { Shows } from '../graphql/marks.js';
import { CaseTexts } from '../time/case-texts.service.js';
import { PartyLoaders } from './party-loaders.js';
import { CasePartyModel } from './party.model.js';
import { toPartyModel } from './to-party-model.js';

@Resolver(() => CaseModel)
export class PartyFieldsResolver {
  constructor(
    private readonly loaders: PartyLoaders,
    private readonly texts: CaseTexts,
  ) {}

  @Shows('progress')
  @ResolveField(() => [CasePartyModel], {
    description:
      'Everybody besides the complainant, also who left: who complains as well, who acts for the complainant, and, for that side and the office, who helps.',
  })
  async parties(
    @Parent() { record }: CaseModel,
    @Args('language', inLanguage) language: Language,
  ): Promise<CasePartyModel[]> {
    const parties = await this.loaders.parties.load(record);
    const named = parties.flatMap(({ nameIn }) => nameIn ?? []);
    const contents = await this.texts.named(record, named);
    return parties.map((party) => toPartyModel(party, contents, language));
  }
}
