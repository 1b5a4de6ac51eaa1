/**
 * The regulations: read from a folder at start, activated per tenant, and found again by day or by version.
 * Does not judge a case: what a regulation says of a case is #procedure's answer.
 */
export { CatalogueModule, PluginsModule } from './catalogue.module.js';
export { Plugins } from './plugins.js';
export { readDecreeDays, readPlugins, type Plugin, type PluginReading } from '#plugins';
export { RegulationCatalogue, type ActiveRegulation, type DatedVersion } from './regulation-catalogue.service.js';
export { RegulationVersionEntity } from './regulation-version.entity.js';
export { VersionsRefused, VersionWatch } from './version-watch.service.js';
