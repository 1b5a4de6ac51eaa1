import { CasesModule } from '#cases';
import { Module } from '@nestjs/common';
import { TimeApiModule } from '../time/time-api.module.js';
import { CommitmentFieldsResolver } from './commitment-fields.resolver.js';
import { CommitmentsResolver } from './commitments.resolver.js';

@Module({
  imports: [CasesModule, TimeApiModule],
  providers: [CommitmentFieldsResolver, CommitmentsResolver],
})
export class CommitmentsApiModule {}
