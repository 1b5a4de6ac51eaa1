/**
 * Which tenant, and one transaction per operation: the only door to the database for everything that runs after start.
 * Knows no host name, no session and no right; those who come in say which tenant it is.
 */
export { CommitFailed } from './commit-failed.js';
export { PlatformDoor } from './platform-door.js';
export { statementChannel, type RecordedStatement } from './statement-channel.js';
export { type Statement } from './statement.js';
export { TenancyModule, type TenancyOptions } from './tenancy.module.js';
export { TenantDoor } from './tenant-door.js';
export { TenantOwned } from './tenant-owned.js';
export { TenantRepository, type FindOptions, type Where } from './tenant-repository.js';
