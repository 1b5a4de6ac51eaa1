import { RegulationCatalogue } from '#catalogue';
import { type Language } from '#regulation';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { inLanguage } from '../graphql/language.arg.js';
import { Public } from '../graphql/permission.js';
import { RegulationModel, toRegulationModel } from './regulation.model.js';

@Resolver(() => RegulationModel)
export class RegulationResolver {
  constructor(private readonly catalogue: RegulationCatalogue) {}

  @Public()
  @Query(() => RegulationModel, { description: 'The public part of the regulation in force today.' })
  async regulation(@Args('language', inLanguage) language: Language): Promise<RegulationModel> {
    return toRegulationModel((await this.catalogue.inForceToday()).regulation, language);
  }
}
