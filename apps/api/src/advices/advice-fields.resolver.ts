import { type CaseRecord } from '#cases';
import { Clock } from '#clock';
import { legalDay } from '#procedure';
import { type Language } from '#regulation';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseModel } from '../cases/case.model.js';
import { inLanguage } from '../graphql/language.arg.js';
import { Shows } from '../graphql/marks.js';
import { CaseTexts } from '../time/case-texts.service.js';
import { eventsOf } from '../time/words-of.js';
import { AdviceLoaders } from './advice-loaders.js';
import {
  CaseDecisionModel,
  type DecisionOnAdviceModel,
  IssuedAdviceModel,
  RecommendationModel,
} from './advice.model.js';
import { DeliberationModel, toDeliberationModel } from './deliberation.model.js';
import { toDecisionOnAdviceModel, toGoingFurtherModel, toIssuedModel } from './to-advice-models.js';

/** What came out of a case; and the deliberation, for those who take part. */
@Resolver(() => CaseModel)
export class AdviceFieldsResolver {
  constructor(
    private readonly loaders: AdviceLoaders,
    private readonly texts: CaseTexts,
    private readonly clock: Clock,
  ) {}

  @Shows('progress')
  @ResolveField(() => DeliberationModel, {
    nullable: true,
    description: 'The deliberation; null for everybody who takes no part in it, whether there is one or not.',
  })
  async deliberation(@Parent() { record }: CaseModel): Promise<DeliberationModel | null> {
    const shown = await this.loaders.deliberations.load(record);
    return shown && toDeliberationModel(shown);
  }

  @Shows('decision')
  @ResolveField(() => IssuedAdviceModel, {
    nullable: true,
    description: 'The advice, the ruling or the answer; null as long as there is none.',
  })
  async advice(
    @Parent() { record }: CaseModel,
    @Args('language', inLanguage) language: Language,
  ): Promise<IssuedAdviceModel | null> {
    const event = eventsOf(record, 'adviceIssued', 'rulingIssued', 'answerIssued').at(-1);
    const document = await this.loaders.document(record, event?.data.contentId);
    return event ? toIssuedModel(record, event, document, language) : null;
  }

  @Shows('decision')
  @ResolveField(() => [RecommendationModel], {
    nullable: true,
    description: 'General recommendations, in the order of the log.',
  })
  async recommendations(@Parent() { record }: CaseModel): Promise<RecommendationModel[]> {
    const made = [];
    for (const event of eventsOf(record, 'recommendationMade')) {
      const document = await this.loaders.document(record, event.data.contentId);
      made.push({ on: legalDay(event), text: document?.content?.text ?? null });
    }
    return made;
  }

  @Shows('decision')
  @ResolveField(() => CaseDecisionModel, {
    nullable: true,
    description: 'What the board decided, and what the complainant can do; null as long as nothing was issued.',
  })
  async decision(
    @Parent() { record }: CaseModel,
    @Args('language', inLanguage) language: Language,
  ): Promise<CaseDecisionModel | null> {
    if (!record.state.outcome) {
      return null;
    }
    const today = this.clock.today(record.governed.regulation.timeZone);
    return {
      decided: await this.decided(record, language),
      goingFurther: toGoingFurtherModel(record, today, language),
    };
  }

  private async decided(record: CaseRecord, language: Language): Promise<DecisionOnAdviceModel | null> {
    const event = eventsOf(record, 'boardDecisionMade').at(-1);
    if (!event) {
      return null;
    }
    const { motivationId, points = [], contentId, commitments = [] } = event.data;
    const contents = await this.texts.named(record, [
      motivationId,
      ...points.map((one) => one.motivationId),
      ...commitments.map((one) => one.contentId),
    ]);
    return toDecisionOnAdviceModel(event, contents, await this.loaders.document(record, contentId), language);
  }
}
