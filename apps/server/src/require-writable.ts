import { StartError } from '#database';
import { access, constants, mkdir } from 'node:fs/promises';

/** Makes the data folder when it is not there. Throws a StartError when nothing can be kept in it. */
export async function requireWritable(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o755 });
    await access(folder, constants.W_OK | constants.X_OK);
  } catch {
    throw new StartError(`Nothing can be written in the data folder ${folder}.`, 'Make it writable for this user, or choose another: WEDERHOOR_DATA=/path/to/folder npm start');
  }
}
