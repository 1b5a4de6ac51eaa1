import { CasesModule } from '#cases';
import { CatalogueModule } from '#catalogue';
import { CommitteesModule } from '#committees';
import { SignInModule } from '#sign-in';
import { Module } from '@nestjs/common';
import { IntakeResolver } from '../intake/intake.resolver.js';
import { RegulationResolver } from '../regulation/regulation.resolver.js';
import { CommitteeResolver } from './committee.resolver.js';
import { ViewerResolver } from './viewer.resolver.js';

/** What everybody may ask of a committee: who it is, how it works, whether it is the right door, and who you are to it. */
@Module({
  imports: [CasesModule, CatalogueModule, CommitteesModule, SignInModule],
  providers: [CommitteeResolver, IntakeResolver, RegulationResolver, ViewerResolver],
})
export class CommitteeApiModule {}
