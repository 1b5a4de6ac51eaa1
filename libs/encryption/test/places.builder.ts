import { randomBytes } from 'node:crypto';
import { parseMasterKey } from '../src/master-key.js';
import { type MasterKey } from '../src/key.js';
import { type SealContext } from '../src/seal-context.js';

export function aMasterKey(): MasterKey {
  return parseMasterKey(randomBytes(32).toString('base64'));
}

export function aPlace(changes: Partial<SealContext> = {}): SealContext {
  return { tenant: 'kwru', table: 'complaint', column: 'description', row: 'first', ...changes };
}

/** What a function throws; fails the test when it throws nothing. */
export function thrownBy(action: () => unknown): Error {
  try {
    action();
  } catch (error) {
    if (error instanceof Error) {
      return error;
    }
  }
  throw new Error('Nothing was thrown.');
}
