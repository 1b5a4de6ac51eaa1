import { type Language } from '#regulation';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseModel } from '../cases/case.model.js';
import { inLanguage } from '../graphql/language.arg.js';
import { Shows } from '../graphql/marks.js';
import { CaseTexts } from '../time/case-texts.service.js';
import { AnnouncedPersonModel } from './persons.model.js';
import { personTexts, toPersonModels } from './to-person-models.js';

@Resolver(() => CaseModel)
export class PersonsFieldsResolver {
  constructor(private readonly texts: CaseTexts) {}

  @Shows('parties')
  @ResolveField(() => [AnnouncedPersonModel], {
    nullable: true,
    description: 'Whom the parties want to bring to the hearing, and whether they may come.',
  })
  async announcedPersons(
    @Parent() { record }: CaseModel,
    @Args('language', inLanguage) language: Language,
  ): Promise<AnnouncedPersonModel[]> {
    return toPersonModels(record, { language, contents: await this.texts.named(record, personTexts(record)) });
  }
}
