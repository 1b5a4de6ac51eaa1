/**
 * The keys of a tenant, of each case and of each person, and what is sealed or found with them.
 * Knows where wrapped keys are stored; how sealing works is #encryption's business, and who may read is not decided here.
 */
export { DataKeyEntity } from './data-key.entity.js';
export { KeyErased } from './key-erased.js';
export { Keyring, type SealedPlace } from './keyring.service.js';
export { KeyringModule, MASTER_KEY } from './keyring.module.js';
export { PlatformKeyring } from './platform-keyring.service.js';
export { TenantKeyEntity } from './tenant-key.entity.js';
