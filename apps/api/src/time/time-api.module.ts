import { CasesModule } from '#cases';
import { Module } from '@nestjs/common';
import { CasesApiModule } from '../cases/cases-api.module.js';
import { CaseTexts } from './case-texts.service.js';
import { TimeFieldsResolver } from './time-fields.resolver.js';
import { TimeResolver } from './time.resolver.js';

@Module({
  imports: [CasesModule, CasesApiModule],
  providers: [CaseTexts, TimeFieldsResolver, TimeResolver],
  exports: [CaseTexts],
})
export class TimeApiModule {}
