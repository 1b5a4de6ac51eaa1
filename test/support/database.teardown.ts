/** Ends what database.setup.ts started: its process takes everything away when its input ends. */
import { once } from 'node:events';
import { type WithDatabase } from './database.setup.js';

// eslint-disable-next-line import-x/no-default-export -- Jest calls the default export.
export default async function stopDatabase(): Promise<void> {
  const child = (globalThis as WithDatabase).wederhoorDatabase;
  if (child?.exitCode === null) {
    const ended = once(child, 'exit');
    child.stdin?.end();
    await ended;
  }
}
