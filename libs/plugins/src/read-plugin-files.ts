import path from 'node:path';
import { findPlugins } from './find-plugins.js';
import { type OwnFiles, type PluginFiles, readOwnFiles } from './plugin-files.js';
import { suppliedRegulations } from './supplied-regulations.js';

/** Reads a plugin with those that it may extend. Throws when the folder or one of its files cannot be read. */
export async function readPluginFiles(folder: string): Promise<PluginFiles> {
  const files = await readOwnFiles(folder);
  return { ...files, bases: await basesOf(files) };
}

/**
 * The plugins that are named, beside it or else among those that come with the software; where one of them is absent all that
 * are there, so that it can be said which.
 */
async function basesOf({ folder, versions }: OwnFiles): Promise<OwnFiles[]> {
  const named = new Set(versions.flatMap(({ text }) => namedBases(text)));
  if (named.size === 0) {
    return [];
  }
  const beside = await findPlugins(path.dirname(path.resolve(folder))).catch(() => []);
  const supplied = await findPlugins(suppliedRegulations()).catch(() => []);
  const all = unlikeByName([...beside, ...supplied]);
  const found = all.filter((one) => named.has(path.basename(one)));
  const read = found.length === named.size ? found : all;
  const bases = await Promise.all(read.map((one) => readOwnFiles(one).catch(() => [])));
  return bases.flat();
}

/** Of two plugins with one name the first. */
function unlikeByName(folders: readonly string[]): string[] {
  return [...new Map(folders.toReversed().map((folder) => [path.basename(folder), folder])).values()].toReversed();
}

/** Names behind `base:`. Whether one is a base that this version may have is for the reader of the format to say. */
function namedBases(text: string): string[] {
  return [...text.matchAll(/\bbase:\s*["']?([a-z0-9-]+)/g)].flatMap(([, id]) => id ?? []);
}
