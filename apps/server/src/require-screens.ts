import { StartError } from '#database';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { builtPages } from './create-app.js';
import { type Role } from './role.js';

/** Throws a StartError when the screens that this process would serve were not built. */
export function requireScreens(role: Role): void {
  if (role !== 'worker' && !existsSync(path.join(builtPages.screens, 'index.html'))) {
    throw new StartError('The screens were not built.', 'Run npm run build and start again.');
  }
}
