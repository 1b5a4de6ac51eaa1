import { CasesModule } from '#cases';
import { PartiesModule } from '#parties';
import { Module } from '@nestjs/common';
import { TimeApiModule } from '../time/time-api.module.js';
import { ContactResolver } from './contact.resolver.js';
import { PartiesResolver } from './parties.resolver.js';
import { PartyFieldsResolver } from './party-fields.resolver.js';
import { PartyLoaders } from './party-loaders.js';

@Module({
  imports: [CasesModule, PartiesModule, TimeApiModule],
  providers: [ContactResolver, PartiesResolver, PartyFieldsResolver, PartyLoaders],
})
export class PartiesApiModule {}
