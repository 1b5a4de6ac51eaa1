import { hearingsOf } from '#hearings';
import { type Language } from '#regulation';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseModel } from '../cases/case.model.js';
import { inLanguage } from '../graphql/language.arg.js';
import { Shows } from '../graphql/marks.js';
import { CaseTexts } from '../time/case-texts.service.js';
import { HearingLoaders } from './hearing-loaders.js';
import { HearingModel, HearingProposalModel } from './hearing.model.js';
import { toHearingModel, toProposalModel } from './to-hearing-models.js';

/** The hearings of a case, and the days that are proposed for one. */
@Resolver(() => CaseModel)
export class CaseHearingsResolver {
  constructor(
    private readonly loaders: HearingLoaders,
    private readonly texts: CaseTexts,
  ) {}

  @Shows('progress')
  @ResolveField(() => [HearingModel], {
    description: 'Every hearing, in the order in which they were planned; also those that were moved.',
  })
  hearings(@Parent() { record }: CaseModel, @Args('language', inLanguage) language: Language): HearingModel[] {
    return hearingsOf(record).map((hearing) => toHearingModel(record, hearing, language));
  }

  @Shows('progress')
  @ResolveField(() => [HearingProposalModel], {
    description: 'The days that were last proposed for a hearing, in the order of the proposal.',
  })
  async hearingDates(
    @Parent() { record }: CaseModel,
    @Args('language', inLanguage) language: Language,
  ): Promise<HearingProposalModel[]> {
    const { proposals: shown } = await this.loaders.rows.load(record);
    const ids = shown.flatMap(({ answers }) => answers.map(({ contentId }) => contentId ?? undefined));
    const contents = await this.texts.named(record, ids);
    return shown.map((proposal) => toProposalModel(proposal, contents, language));
  }
}
