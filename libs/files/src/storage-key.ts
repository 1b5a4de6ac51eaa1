import { randomBytes } from 'node:crypto';

const pattern = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\/[0-9a-f]{2}\/[0-9a-f]{32}(?:\.part)?$/;

/** A new random name for bytes in the store. It says whose they are, and nothing of what they are. */
export function newStorageKey(tenantId: string): string {
  const name = randomBytes(16).toString('hex');
  return `${tenantId}/${name.slice(0, 2)}/${name}`;
}

/** Throws when a key leads anywhere but to a place that `newStorageKey` names. */
export function requireStorageKey(key: string): void {
  if (!pattern.test(key)) {
    throw new Error('This is not a key of the store of files.');
  }
}
