import { RegulationCatalogue } from '#catalogue';
import { type Language, type Regulation } from '#regulation';
import { isLocalDate } from '#deadlines';
import { NotFound } from '#problems';
import { Args, Query, Resolver } from '@nestjs/graphql';
import { inLanguage } from '../graphql/language.arg.js';
import { Public } from '../graphql/permission.js';
import { RegulationModel, toRegulationModel } from './regulation.model.js';
import { RegulationVersionModel, toRegulationVersionModel } from './regulation-version.model.js';

const inVersion = {
  type: () => String,
  nullable: true,
  description: 'The version, as `regulationVersions` names it; without it the one in force today.',
};

@Resolver(() => RegulationModel)
export class RegulationResolver {
  constructor(private readonly catalogue: RegulationCatalogue) {}

  @Public()
  @Query(() => RegulationModel, {
    description:
      'The regulation in force today, or another version of it. `NOT_FOUND` for a version that there is not.',
  })
  async regulation(
    @Args('language', inLanguage) language: Language,
    @Args('version', inVersion) version: string | null,
  ): Promise<RegulationModel> {
    return toRegulationModel(await this.getVersion(version ?? undefined), language);
  }

  @Public()
  @Query(() => [RegulationVersionModel], {
    description: 'Every version that this committee had, has or will have, the oldest first.',
  })
  async regulationVersions(): Promise<RegulationVersionModel[]> {
    return (await this.catalogue.listVersions()).map(toRegulationVersionModel);
  }

  private async getVersion(version: string | undefined): Promise<Regulation> {
    if (version === undefined) {
      return (await this.catalogue.inForceToday()).regulation;
    }
    const isNamed = version === 'firstUse' || isLocalDate(version);
    const found = isNamed && (await this.catalogue.findVersion(version === 'firstUse' ? null : version));
    if (!found) {
      throw new NotFound('version of the regulation');
    }
    return found.regulation;
  }
}
