import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of this installation. This file stands in its apps/server/src, or in its dist/apps/server/src. */
export function projectFolder(): string {
  const here = path.dirname(fileURLToPath(import.meta.url));
  const above = path.resolve(here, '../../..');
  return path.basename(above) === 'dist' ? path.dirname(above) : above;
}
