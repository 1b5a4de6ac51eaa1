import { readdirSync, rmSync } from 'node:fs';
import path from 'node:path';
import { isAlive } from './is-alive.js';
import { type Place } from './place.js';

/** Half a database that a start left when it was killed, or who started a server that is gone. */
const leftover = /^(?:new-(\d+)|started-(\d+)-by)$/;

/** Removes what earlier starts that were killed left behind. */
export function clearLeftovers({ folder }: Place): void {
  for (const name of readdirSync(folder)) {
    const [, maker, server] = leftover.exec(name) ?? [];
    const process = Number(maker ?? server ?? 0);
    if (process > 0 && !isAlive(process)) {
      rmSync(path.join(folder, name), { recursive: true, force: true });
    }
  }
}
