import { StartError } from '#database';
import { mkdtemp, rmdir, stat } from 'node:fs/promises';
import path from 'node:path';

/**
 * Throws a StartError when nothing can be kept in the data folder, or when it could not be made. Tries it out, as permissions
 * do not tell everything, and leaves nothing behind. On folders of the system, Node's own way to make one never ends.
 */
export async function requireWritable(folder: string): Promise<void> {
  const place = await nearestIn(folder);
  try {
    await rmdir(await mkdtemp(path.join(place, '.wederhoor-')));
  } catch (cause) {
    throw new StartError(
      place === folder
        ? `Nothing can be written in the data folder ${folder}.`
        : `The data folder ${folder} cannot be made, because nothing can be written in ${place}.`,
      'Make it writable for this user, or choose another folder: WEDERHOOR_DATA=/path/to/folder npm start',
      { cause },
    );
  }
}

/** The folder itself, or the nearest one above it that is there. */
async function nearestIn(folder: string): Promise<string> {
  const above = path.dirname(folder);
  const isThere = await stat(folder).then(
    () => true,
    (error: unknown) =>
      !(error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR')),
  );
  return isThere || above === folder ? folder : nearestIn(above);
}
