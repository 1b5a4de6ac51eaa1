import { type Language } from '#regulation';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseModel } from '../cases/case.model.js';
import { inLanguage } from '../graphql/language.arg.js';
import { Shows } from '../graphql/marks.js';
import { CaseTexts } from '../time/case-texts.service.js';
import { eventsOf } from '../time/words-of.js';
import { ChosenTreatmentModel, InvestigationModel } from './treatment.model.js';
import { toInvestigationModel, toTreatmentModel } from './to-treatment-models.js';

@Resolver(() => CaseModel)
export class TreatmentFieldsResolver {
  constructor(private readonly texts: CaseTexts) {}

  @Shows('decision')
  @ResolveField(() => ChosenTreatmentModel, {
    nullable: true,
    description: 'How the complaint is treated; null as long as that was not decided.',
  })
  async treatment(
    @Parent() { record }: CaseModel,
    @Args('language', inLanguage) language: Language,
  ): Promise<ChosenTreatmentModel | null> {
    const event = eventsOf(record, 'treatmentChosen').at(-1);
    const contents = await this.texts.named(record, [event?.data.motivationId]);
    return event ? toTreatmentModel(event, contents, language) : null;
  }

  @Shows('decision')
  @ResolveField(() => [InvestigationModel], {
    nullable: true,
    description: 'What the committee wanted to find out, in the order of the log.',
  })
  async investigations(
    @Parent() { record }: CaseModel,
    @Args('language', inLanguage) language: Language,
  ): Promise<InvestigationModel[]> {
    const events = eventsOf(record, 'investigationOrdered');
    const contents = await this.texts.named(
      record,
      events.map(({ data }) => data.motivationId),
    );
    return events.map((event) => toInvestigationModel(event, contents, language));
  }
}
