import type { Language } from '#regulation';
import { open, readdir } from 'node:fs/promises';
import path from 'node:path';

export interface TextFile {
  readonly file: string;
  readonly text: string;
}

export type LanguageFile = TextFile & { readonly language: Language };

/** Everything of one plugin as it stands in its files. */
export interface OwnFiles {
  /** The name of the folder. */
  readonly id: string;
  readonly folder: string;
  /** By first day in force; a source without a date comes first. */
  readonly versions: readonly TextFile[];
  /** Those that all versions share. */
  readonly texts: readonly LanguageFile[];
  /** Those of one version, by the name of its file without .yaml; they are laid upon the shared ones. */
  readonly textsOfVersions?: Readonly<Record<string, readonly LanguageFile[]>>;
  readonly scenarios: readonly TextFile[];
  readonly demonstration: TextFile | undefined;
}

export interface PluginFiles extends OwnFiles {
  /** The plugins beside this one among which its versions find their base. */
  readonly bases: readonly OwnFiles[];
}

/** Larger than any regulation; the reader of the format refuses what is too large, but must not be handed gigabytes. */
const readAtMost = 1024 * 1024;

const undated = 'first-use.yaml';
const besides = new Set(['demo.yaml', 'coverage.yaml']);

export function isVersionFile(name: string): boolean {
  return name.endsWith('.yaml') && !besides.has(name);
}

/** Sorts names of version files: what is in force from its first use before every day, then day by day. */
function byFirstDayInForce(one: string, other: string): number {
  const key = (name: string) => (path.basename(name) === undated ? '' : path.basename(name));
  return key(one).localeCompare(key(other));
}

/** Reads a plugin by itself. Throws when the folder or one of its files cannot be read. */
export async function readOwnFiles(folder: string): Promise<OwnFiles> {
  const names = await yamlFilesIn(folder);
  const versions = names.filter(isVersionFile).toSorted(byFirstDayInForce);
  const ofVersions = await foldersIn(path.join(folder, 'texts')).catch(nothingWhereAbsent);
  return {
    id: path.basename(folder),
    folder,
    versions: await Promise.all(versions.map((name) => read(folder, name))),
    texts: await readTexts(path.join(folder, 'texts')),
    textsOfVersions: Object.fromEntries(
      await Promise.all(
        ofVersions.map(async (name) => [name, await readTexts(path.join(folder, 'texts', name))] as const),
      ),
    ),
    scenarios: await readAll(path.join(folder, 'scenarios')),
    demonstration: names.includes('demo.yaml') ? await read(folder, 'demo.yaml') : undefined,
  };
}

function nothingWhereAbsent(error: NodeJS.ErrnoException): [] {
  if (error.code === 'ENOENT' || error.code === 'ENOTDIR') {
    return [];
  }
  throw error;
}

async function readTexts(folder: string): Promise<LanguageFile[]> {
  const texts = await readAll(folder);
  return texts.map((one) => ({ ...one, language: path.basename(one.file, '.yaml') as Language }));
}

async function foldersIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}

/** The files of a folder that may be absent. */
async function readAll(folder: string): Promise<TextFile[]> {
  const names = await yamlFilesIn(folder).catch(nothingWhereAbsent);
  return Promise.all(names.map((name) => read(folder, name)));
}

async function yamlFilesIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => !entry.isDirectory() && entry.name.endsWith('.yaml'))
    .map(({ name }) => name)
    .toSorted();
}

async function read(folder: string, name: string): Promise<TextFile> {
  const file = path.join(folder, name);
  const handle = await open(file);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(readAtMost), 0, readAtMost, 0);
    return { file, text: buffer.toString('utf8', 0, bytesRead) };
  } finally {
    await handle.close();
  }
}
