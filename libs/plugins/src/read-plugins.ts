import { type Finding, readRegulation, type Regulation } from '#regulation';
import { findPlugins } from './find-plugins.js';
import type { PluginFiles } from './plugin-files.js';
import { readPluginFiles } from './read-plugin-files.js';

/** One sound version of a regulation and where it stands. */
export interface PluginVersion {
  readonly file: string;
  readonly regulation: Regulation;
}

/** A folder of regulations/: one committee, its versions, and the acts of its demonstration. */
export interface Plugin {
  readonly id: string;
  readonly folder: string;
  /** By first day in force; the newest is the last. */
  readonly versions: readonly Regulation[];
  /** The text of demo.yaml, where there is one. */
  readonly demonstration: string | undefined;
}

export interface PluginReading {
  readonly plugins: readonly Plugin[];
  readonly findings: readonly Finding[];
}

/** Reads every plugin at a place. All findings of all plugins come back at once; a folder that cannot be read is a finding too. */
export async function readPlugins(folder: string): Promise<PluginReading> {
  const folders = await findPlugins(folder).catch((): string[] => []);
  const readings = await Promise.all(folders.map(async (one) => readPlugin(await readPluginFiles(one))));
  const findings = readings.flatMap((reading) => reading.findings);
  const plugins = readings.flatMap(({ files, versions }) => (versions.length > 0 ? [pluginOf(files, versions)] : []));
  return plugins.length === 0 && findings.length === 0
    ? { plugins, findings: [nothingIn(folder)] }
    : { plugins, findings };
}

/** The versions of one plugin that are sound, and everything that is wrong with the others. */
export function readPlugin(files: PluginFiles): { files: PluginFiles; versions: PluginVersion[]; findings: Finding[] } {
  const bases = files.bases.flatMap(({ versions, texts }) => versions.map((version) => ({ ...version, texts })));
  const readings = files.versions.map(({ file, text }) => ({
    file,
    ...readRegulation({ file, text, texts: files.texts, bases }),
  }));
  return {
    files,
    versions: readings.flatMap(({ file, regulation }) => (regulation ? [{ file, regulation }] : [])),
    findings: unlikeEachOther(readings.flatMap(({ findings }) => findings)),
  };
}

function pluginOf({ id, folder, demonstration }: PluginFiles, versions: readonly PluginVersion[]): Plugin {
  return { id, folder, versions: versions.map(({ regulation }) => regulation), demonstration: demonstration?.text };
}

/** Texts are shared by all versions: what is wrong with them is said once. */
function unlikeEachOther(findings: readonly Finding[]): Finding[] {
  return [...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values()];
}

function nothingIn(folder: string): Finding {
  return {
    file: folder,
    line: 1,
    message: 'No regulation was found here.',
    remedy: 'Set REGULATIONS_DIR to a folder with one folder per committee.',
  };
}
