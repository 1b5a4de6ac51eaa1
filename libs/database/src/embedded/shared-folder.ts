import { chmodSync, mkdirSync, statSync } from 'node:fs';
import { StartError } from '../start-error.js';

/** Where root keeps what another account must read, when the project's own folders are closed to it. */
const candidates = ['/var/lib/wederhoor', '/var/tmp/wederhoor'];

/** A folder of root that everybody may pass through; made when it is not there. */
export function sharedFolder(): string {
  const found = candidates.find(isUsable);
  if (found === undefined) {
    throw new StartError(
      'PostgreSQL does not run as root, and there is no place where another account could read its files.',
      'Start as an ordinary user, or point DATABASE_URL to a PostgreSQL of your own.',
    );
  }
  return found;
}

function isUsable(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    // Somebody else's folder of the same name could be changed under our hands.
    if (statSync(folder).uid !== 0) {
      return false;
    }
    chmodSync(folder, 0o755);
    return true;
  } catch {
    return false;
  }
}
