import { AdvicesModule } from '#advices';
import { Module } from '@nestjs/common';
import { TimeApiModule } from '../time/time-api.module.js';
import { AdviceFieldsResolver } from './advice-fields.resolver.js';
import { AdviceLoaders } from './advice-loaders.js';
import { DeliberationResolver } from './deliberation.resolver.js';
import { EarlierAdvicesResolver } from './earlier-advices.resolver.js';
import { IssuingResolver } from './issuing.resolver.js';
import { SummaryFieldsResolver } from './summary-fields.resolver.js';

@Module({
  imports: [AdvicesModule, TimeApiModule],
  providers: [
    AdviceFieldsResolver,
    AdviceLoaders,
    DeliberationResolver,
    EarlierAdvicesResolver,
    IssuingResolver,
    SummaryFieldsResolver,
  ],
})
export class AdvicesApiModule {}
