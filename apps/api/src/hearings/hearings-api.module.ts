import { HearingsModule } from '#hearings';
import { Module } from '@nestjs/common';
import { TimeApiModule } from '../time/time-api.module.js';
import { CaseHearingsResolver } from './case-hearings.resolver.js';
import { HearingFieldsResolver } from './hearing-fields.resolver.js';
import { HearingLoaders } from './hearing-loaders.js';
import { HearingPayloadResolver } from './hearing-payload.resolver.js';
import { HearingNeedsResolver } from './hearing-needs.resolver.js';
import { HearingsResolver } from './hearings.resolver.js';
import { SittingResolver } from './sitting.resolver.js';

@Module({
  imports: [HearingsModule, TimeApiModule],
  providers: [
    CaseHearingsResolver,
    HearingFieldsResolver,
    HearingLoaders,
    HearingNeedsResolver,
    HearingPayloadResolver,
    HearingsResolver,
    SittingResolver,
  ],
})
export class HearingsApiModule {}
