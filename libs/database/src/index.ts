/**
 * PostgreSQL: our own when none was given, its roles, its migrations and the pool of connections.
 * Knows no tenant and no table by name; who may see which row is for the tenancy library.
 */
export { assertSafeRole } from './assert-safe-role.js';
export { checkDatabase } from './check-database.js';
export { makeDataSource, type DataSourceOptions, type Entities } from './data-source.js';
export { type EmbeddedPostgres, type EmbeddedPostgresOptions } from './embedded/embedded-postgres.js';
export { startEmbeddedPostgres } from './embedded/start-embedded-postgres.js';
export { migrate, type MigrateOptions, type Migrations } from './migrate.js';
export {
  currentTenantFunction,
  platformFunction,
  tenantTable,
  toRole,
  type PlatformFunction,
  type RowGrant,
} from './migration-sql.js';
export { openDataSource } from './open-data-source.js';
export { withoutContent } from './query-error.js';
export { connectionsOf, ensureRoles, type Connections, type EnsureRolesOptions } from './roles/ensure-roles.js';
export { grantOnDatabase } from './roles/grant-on-database.js';
export { roleNames, type RoleNames } from './role-names.js';
export { StartError } from './start-error.js';
