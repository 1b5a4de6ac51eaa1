/**
 * Client keys: a request that comes twice with the same key is carried out once and answered twice with the same answer.
 * The key lives in the transaction of the change itself, so a change that is rolled back leaves no key behind.
 */
export { ClientKeyEntity } from './client-key.entity.js';
export { ClientKeysModule } from './client-keys.module.js';
export { ClientKeys, type KeyedRequest } from './client-keys.service.js';
