import { type Finding, readRegulation, type Regulation, type RegulationSource } from '#regulation';
import { findPlugins } from './find-plugins.js';
import type { OwnFiles, PluginFiles, TextFile } from './plugin-files.js';
import { readPluginFiles } from './read-plugin-files.js';
import path from 'node:path';

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
  /** The files of the versions, for whoever has to say where something stands in one. */
  readonly files?: readonly TextFile[];
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
  const bases = files.bases.flatMap((base) => base.versions.map((version) => withTexts(version, base)));
  const readings = files.versions.map(({ file, text }) => ({
    file,
    ...readRegulation({ ...withTexts({ file, text }, files), bases }),
  }));
  return {
    files,
    versions: readings.flatMap(({ file, regulation }) => (regulation ? [{ file, regulation }] : [])),
    findings: unlikeEachOther([...readings.flatMap(({ findings }) => findings), ...textsOfNoVersion(files)]),
  };
}

/** A version with its own texts upon the shared ones; with the shared ones only where it has none. */
function withTexts(version: TextFile, { texts, textsOfVersions = {} }: OwnFiles): Omit<RegulationSource, 'bases'> {
  const name = path.basename(version.file, '.yaml');
  const own = Object.hasOwn(textsOfVersions, name) ? textsOfVersions[name] : undefined;
  return own && own.length > 0 ? { ...version, texts: own, shared: texts } : { ...version, texts };
}

function textsOfNoVersion({ folder, versions, textsOfVersions = {} }: OwnFiles): Finding[] {
  const known = versions.map(({ file }) => path.basename(file, '.yaml'));
  return Object.entries(textsOfVersions)
    .filter(([name]) => !known.includes(name))
    .map(([name, texts]) => ({
      file: texts[0]?.file ?? path.join(folder, 'texts', name),
      line: 1,
      message: `There are texts for the version "${name}", which is not there.`,
      remedy: `Name the folder after a version: ${known.join(', ')}; or remove it.`,
    }));
}

function pluginOf(
  { id, folder, demonstration, versions: files }: PluginFiles,
  versions: readonly PluginVersion[],
): Plugin {
  const regulations = versions.map(({ regulation }) => regulation);
  return { id, folder, versions: regulations, demonstration: demonstration?.text, files };
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
