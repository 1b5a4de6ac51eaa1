import { readRegulation, type Finding, type Language, type Regulation } from '#regulation';
import { type Dirent } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';

/** A folder of regulations/: one committee, its versions, and the acts of its demonstration. */
export interface Plugin {
  readonly id: string;
  readonly folder: string;
  readonly versions: readonly Regulation[];
  /** The text of demo.yaml, where there is one. */
  readonly demonstration: string | undefined;
}

export interface PluginReading {
  readonly plugins: readonly Plugin[];
  readonly findings: readonly Finding[];
}

/** Larger than any regulation; the reader of the format refuses what is too large, but must not be handed gigabytes. */
const readAtMost = 1024 * 1024;

const besides = new Set(['demo.yaml', 'coverage.yaml']);
const folders = new Set(['invalid']);

/** Reads every plugin in a folder. All findings of all plugins come back at once; a folder that cannot be read is a finding too. */
export async function readPlugins(folder: string): Promise<PluginReading> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((): Dirent[] => []);
  const names = entries.filter((entry) => entry.isDirectory() && !folders.has(entry.name)).map((entry) => entry.name);
  const readings = await Promise.all(names.sort().map((name) => readPlugin(path.join(folder, name), name)));
  const plugins = readings.flatMap((reading) => reading.plugins);
  const findings = readings.flatMap((reading) => reading.findings);
  return plugins.length === 0 && findings.length === 0
    ? {
        plugins,
        findings: [
          {
            file: folder,
            line: 1,
            message: 'No regulation was found here.',
            remedy: 'Set REGULATIONS_DIR to a folder with one folder per committee.',
          },
        ],
      }
    : { plugins, findings };
}

async function readPlugin(folder: string, id: string): Promise<PluginReading> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.yaml')).sort();
  const texts = await readTexts(path.join(folder, 'texts'));
  const versions: Regulation[] = [];
  const findings: Finding[] = [];
  for (const file of files.filter((name) => !besides.has(name))) {
    const at = path.join(folder, file);
    const reading = readRegulation({ file: at, text: await readBounded(at), texts });
    findings.push(...reading.findings);
    if (reading.regulation) {
      versions.push(reading.regulation);
    }
  }
  const demonstration = files.includes('demo.yaml') ? await readBounded(path.join(folder, 'demo.yaml')) : undefined;
  return { plugins: versions.length > 0 ? [{ id, folder, versions, demonstration }] : [], findings };
}

async function readTexts(folder: string): Promise<{ language: Language; file: string; text: string }[]> {
  const files = (await readdir(folder).catch((): string[] => [])).filter((file) => file.endsWith('.yaml')).sort();
  return Promise.all(
    files.map(async (file) => ({
      language: path.basename(file, '.yaml') as Language,
      file: path.join(folder, file),
      text: await readBounded(path.join(folder, file)),
    })),
  );
}

async function readBounded(file: string): Promise<string> {
  const { size } = await stat(file);
  const text = await readFile(file, 'utf8');
  return size > readAtMost ? text.slice(0, readAtMost) : text;
}
