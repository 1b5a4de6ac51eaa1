import { CasesModule } from '#cases';
import { Module } from '@nestjs/common';
import { TimeApiModule } from '../time/time-api.module.js';
import { TreatmentFieldsResolver } from './treatment-fields.resolver.js';
import { TreatmentResolver } from './treatment.resolver.js';

@Module({ imports: [CasesModule, TimeApiModule], providers: [TreatmentFieldsResolver, TreatmentResolver] })
export class TreatmentApiModule {}
