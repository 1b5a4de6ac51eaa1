import { readdir } from 'node:fs/promises';
import path from 'node:path';
import { isVersionFile } from './plugin-files.js';

/** Folders beside the plugins that are none. */
const besides = new Set(['invalid', 'clauses', 'node_modules']);

/** Whether a folder is a plugin itself: a version of a regulation stands in it. Throws when it cannot be read. */
async function isPluginFolder(folder: string): Promise<boolean> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries.some((entry) => entry.isFile() && isVersionFile(entry.name));
}

/** The plugins at a place: the folder itself when it is one, otherwise the folders in it. Throws when it cannot be read. */
export async function findPlugins(folder: string): Promise<string[]> {
  if (await isPluginFolder(folder)) {
    return [folder];
  }
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter(({ name }) => !name.startsWith('.') && !besides.has(name))
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => path.join(folder, name))
    .toSorted();
}
