import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the regulations that come with the software, from the source as from the build. */
export function suppliedRegulations(): string {
  const above = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../..');
  return path.join(path.basename(above) === 'dist' ? path.dirname(above) : above, 'regulations');
}
