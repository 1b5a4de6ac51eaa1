/**
 * How this process is set up: the only reader of the environment. Everything is checked at once, before anything starts.
 * Opens nothing and makes no file; a secret has no default.
 */
export { Config } from './config.js';
export { ConfigModule } from './config.module.js';
export { ConfigurationError, type ConfigurationProblem } from './configuration-error.js';
export { readConfig } from './read-config.js';
