import { PanelsModule } from '#panels';
import { Module } from '@nestjs/common';
import { TimeApiModule } from '../time/time-api.module.js';
import { PanelFieldsResolver } from './panel-fields.resolver.js';
import { PanelLoaders } from './panel-loaders.js';
import { ChallengeResolver, PanelSeatResolver } from './panel-part-fields.resolver.js';
import { PanelsResolver } from './panels.resolver.js';

@Module({
  imports: [PanelsModule, TimeApiModule],
  providers: [ChallengeResolver, PanelFieldsResolver, PanelLoaders, PanelSeatResolver, PanelsResolver],
})
export class PanelsApiModule {}
