import { type DynamicModule, Global, Module } from '@nestjs/common';
import { Plugins } from './plugins.js';
import { RegulationCatalogue } from './regulation-catalogue.service.js';
import { RegulationVersionRepository } from './regulation-version.repository.js';

@Module({
  providers: [RegulationVersionRepository, RegulationCatalogue],
  exports: [RegulationCatalogue],
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
