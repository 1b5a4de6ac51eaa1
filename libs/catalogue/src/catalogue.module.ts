import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Plugins } from './plugins.js';
import { RegulationCatalogue } from './regulation-catalogue.service.js';
import { RegulationVersionRepository } from './regulation-version.repository.js';
import { RunningCasesRepository } from './running-cases.repository.js';
import { VersionWatch } from './version-watch.service.js';

@Module({
  providers: [RegulationVersionRepository, RunningCasesRepository, RegulationCatalogue, VersionWatch],
  exports: [RegulationCatalogue, VersionWatch],
})
export class CatalogueModule {}

/** The regulations that were read at start, injectable everywhere. */
@Global()
@Module({})
export class PluginsModule {
  static forRoot(plugins: Plugins): DynamicModule {
    return { module: PluginsModule, providers: [{ provide: Plugins, useValue: plugins }], exports: [Plugins] };
  }
}
