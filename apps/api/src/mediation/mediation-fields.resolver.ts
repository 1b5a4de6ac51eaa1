import { MediationReader } from '#cases';
import { type Language } from '#regulation';
import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { CaseModel } from '../cases/case.model.js';
import { inLanguage } from '../graphql/language.arg.js';
import { Shows } from '../graphql/marks.js';
import { CaseTexts } from '../time/case-texts.service.js';
import { MediationLoaders } from './mediation-loaders.js';
import { MediationModel } from './mediation.model.js';
import { mediationTexts, toMediationModel } from './to-mediation-model.js';

@Resolver(() => CaseModel)
export class MediationFieldsResolver {
  constructor(
    private readonly reader: MediationReader,
    private readonly texts: CaseTexts,
    private readonly loaders: MediationLoaders,
  ) {}

  @Shows('mediation')
  @ResolveField(() => MediationModel, {
    nullable: true,
    description: 'What was said and offered to solve it together; null where there was nothing, or it is not for you.',
  })
  async mediation(
    @Parent() { record }: CaseModel,
    @Args('language', inLanguage) language: Language,
  ): Promise<MediationModel | null> {
    if (!(await this.reader.isShown(record))) {
      return null;
    }
    const [contents, agreed] = await Promise.all([
      this.texts.named(record, mediationTexts(record)),
      this.loaders.agreed.load(record),
    ]);
    return toMediationModel(record, { language, contents, agreed });
  }
}
