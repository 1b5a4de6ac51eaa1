import { RegulationCatalogue } from '#catalogue';
import { ParticipantRepository, TenantDirectory } from '#committees';
import { type Language } from '#regulation';
import { TenantDoor } from '#tenancy';
import { Args, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { inLanguage } from '../graphql/language.arg.js';
import { Public } from '../graphql/permission.js';
import { CommitteeModel, toCommitteeModel } from './committee.model.js';
import { ParticipantModel, toParticipantModel } from './participant.model.js';

@Resolver(() => CommitteeModel)
export class CommitteeResolver {
  constructor(
    private readonly door: TenantDoor,
    private readonly directory: TenantDirectory,
    private readonly catalogue: RegulationCatalogue,
    private readonly participants: ParticipantRepository,
  ) {}

  @Public()
  @Query(() => CommitteeModel, { description: 'The committee at this host.' })
  async committee(
    @Args('language', { ...inLanguage, defaultValue: 'nl' }) language: Language,
  ): Promise<CommitteeModel> {
    const { regulation } = await this.catalogue.inForceToday();
    return toCommitteeModel(this.directory.getSeen(this.door.tenantId), regulation, language);
  }

  @ResolveField('participants', () => [ParticipantModel], { description: 'Those that take part now, by name.' })
  async listParticipants(): Promise<ParticipantModel[]> {
    return (await this.participants.listCurrent()).map(toParticipantModel);
  }
}
