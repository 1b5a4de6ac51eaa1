import { CasesModule } from '#cases';
import { Module } from '@nestjs/common';
import { TimeApiModule } from '../time/time-api.module.js';
import { MediationFieldsResolver } from './mediation-fields.resolver.js';
import { MediationLoaders } from './mediation-loaders.js';
import { MediationResolver } from './mediation.resolver.js';

@Module({
  imports: [CasesModule, TimeApiModule],
  providers: [MediationFieldsResolver, MediationLoaders, MediationResolver],
})
export class MediationApiModule {}
