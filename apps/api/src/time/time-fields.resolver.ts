import { Clock } from '#clock';
import { type Language } from '#regulation';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseModel } from '../cases/case.model.js';
import { inLanguage } from '../graphql/language.arg.js';
import { Shows } from '../graphql/marks.js';
import { CaseTexts } from './case-texts.service.js';
import { CaseHoldModel, MoreTimeRequestModel, TermExtensionModel, TermLapseModel } from './time.model.js';
import { holdMotivation, toExtensionModels, toHoldModel, toLapseModels, toMoreTimeModels } from './to-time-models.js';
import { eventsOf } from './words-of.js';

/** What happened to the time in a case: holds, longer terms, and terms that passed. */
@Resolver(() => CaseModel)
export class TimeFieldsResolver {
  constructor(
    private readonly texts: CaseTexts,
    private readonly clock: Clock,
  ) {}

  @Shows('decision')
  @ResolveField(() => CaseHoldModel, {
    nullable: true,
    description: 'What the case waits for; null when it is not held.',
  })
  async hold(
    @Parent() { record }: CaseModel,
    @Args('language', inLanguage) language: Language,
  ): Promise<CaseHoldModel | null> {
    const contents = await this.texts.named(record, [holdMotivation(record)]);
    const today = this.clock.today(record.governed.regulation.timeZone);
    return toHoldModel(record, today, { language, contents });
  }

  @Shows('decision')
  @ResolveField(() => [TermExtensionModel], {
    nullable: true,
    description: 'Every time that a term got longer, in the order of the log.',
  })
  async extensions(
    @Parent() { record }: CaseModel,
    @Args('language', inLanguage) language: Language,
  ): Promise<TermExtensionModel[]> {
    const ids = eventsOf(record, 'termExtended').map(({ data }) => data.motivationId);
    return toExtensionModels(record, { language, contents: await this.texts.named(record, ids) });
  }

  @Shows('response')
  @ResolveField(() => [MoreTimeRequestModel], {
    nullable: true,
    description: 'Every request for more time, in the order of the log.',
  })
  async moreTimeRequests(
    @Parent() { record }: CaseModel,
    @Args('language', inLanguage) language: Language,
  ): Promise<MoreTimeRequestModel[]> {
    const ids = eventsOf(record, 'moreTimeRequested').map(({ data }) => data.contentId);
    return toMoreTimeModels(record, { language, contents: await this.texts.named(record, ids) });
  }

  @Shows('decision')
  @ResolveField(() => [TermLapseModel], {
    nullable: true,
    description: 'Terms that passed and of which the consequence was drawn, in the order of the log.',
  })
  lapses(@Parent() { record }: CaseModel, @Args('language', inLanguage) language: Language): TermLapseModel[] {
    return toLapseModels(record, language);
  }
}
