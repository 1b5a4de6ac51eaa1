import { findPlugins, type PluginFiles, readPluginFiles, suppliedRegulations } from '#plugins';
import path from 'node:path';
import { UsageProblem } from './usage-problem.js';

/** A path as somebody would type it: from where they are, or whole when it lies elsewhere. */
export function shownPath(file: string): string {
  const relative = path.relative(process.cwd(), file);
  return relative.startsWith('..') ? file : relative || '.';
}

/** The plugins at a place; throws a UsageProblem when it cannot be read or holds none. */
export async function pluginsAt(place: string | undefined): Promise<PluginFiles[]> {
  const folder = path.resolve(place ?? suppliedRegulations());
  const folders = await readable(folder, () => findPlugins(folder));
  const plugins = await readable(folder, () => Promise.all(folders.map(readPluginFiles)));
  if (!plugins.some(({ versions }) => versions.length > 0)) {
    throw new UsageProblem(
      `There is no regulation in ${shownPath(folder)}.`,
      'Name a folder that holds one, such as 2026-01-01.yaml or first-use.yaml, or a folder of such folders.',
    );
  }
  return plugins;
}

async function readable<T>(folder: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    throw readingProblem(folder, error as NodeJS.ErrnoException);
  }
}

function readingProblem(folder: string, { code, path: place = folder }: NodeJS.ErrnoException): unknown {
  const shown = shownPath(place);
  switch (code) {
    case 'ENOENT':
      return new UsageProblem(
        `There is no directory ${shown}.`,
        'Look at the spelling, and from where the path counts.',
      );
    case 'ENOTDIR':
      return new UsageProblem(
        `${shown} is a file.`,
        `Name the directory that it is in: ${shownPath(path.dirname(place))}`,
      );
    case 'EACCES':
    case 'EPERM':
      return new UsageProblem(
        `${shown} may not be read by you.`,
        'Ask for the right to read it, or copy it to a place of your own.',
      );
    default:
      return new UsageProblem(
        `${shown} cannot be read (${code ?? 'unknown'}).`,
        'Look whether the disk is there and whole.',
      );
  }
}
