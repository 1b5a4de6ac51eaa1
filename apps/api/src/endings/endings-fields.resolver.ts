import { caseWords } from '#cases';
import { legalDay } from '#procedure';
import { type Language } from '#regulation';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseModel } from '../cases/case.model.js';
import { inLanguage } from '../graphql/language.arg.js';
import { Shows } from '../graphql/marks.js';
import { CaseTexts } from '../time/case-texts.service.js';
import { eventsOf } from '../time/words-of.js';
import { CaseEndingModel, CaseReopeningModel } from './endings.model.js';
import { endingOf, endingTexts, toEndingModel } from './to-ending-model.js';

@Resolver(() => CaseModel)
export class EndingsFieldsResolver {
  constructor(private readonly texts: CaseTexts) {}

  @Shows('decision')
  @ResolveField(() => CaseEndingModel, { nullable: true, description: 'How the case ended; null while it goes on.' })
  async ending(
    @Parent() { record }: CaseModel,
    @Args('language', inLanguage) language: Language,
  ): Promise<CaseEndingModel | null> {
    const event = endingOf(record);
    const contents = await this.texts.named(record, endingTexts(event));
    return event ? toEndingModel(record, { event, language, contents }) : null;
  }

  @Shows('decision')
  @ResolveField(() => [CaseReopeningModel], {
    nullable: true,
    description: 'Every time that the case was taken up again after its end.',
  })
  async reopenings(
    @Parent() { record }: CaseModel,
    @Args('language', inLanguage) language: Language,
  ): Promise<CaseReopeningModel[]> {
    const events = eventsOf(record, 'caseReopened');
    const contents = await this.texts.named(
      record,
      events.map(({ data }) => data.motivationId),
    );
    return events.map((event) => ({
      on: legalDay(event),
      by: caseWords(language).roles[event.by.role],
      motivation: contents.find('motivation', event.data.motivationId)?.text ?? null,
    }));
  }
}
