import type { Finding } from '#regulation';
import path from 'node:path';
import type { PluginFiles, TextFile } from './plugin-files.js';
import type { PluginVersion } from './read-plugins.js';

/** The scenarios of a base, as far as they hold for a regulation that extends it. */
export interface InheritedScenarios {
  /** The version of the base that is extended, as its file is called. A scenario that names another one is not inherited. */
  readonly version: string;
  /** Whether that is the newest of the base: only then a scenario that names no version is about it. */
  readonly isNewest: boolean;
  readonly played: readonly TextFile[];
  /** Listed as coming out otherwise here, with the reason. */
  readonly skipped: readonly (TextFile & { readonly because: string })[];
  /** What is wrong with that list. */
  readonly findings: readonly Finding[];
}

/** The scenarios that a version inherits; nothing when it extends nothing. */
export function inheritedScenarios(files: PluginFiles, version: PluginVersion): InheritedScenarios | undefined {
  const { extends: extended } = version.regulation;
  const base = files.bases.find(({ id }) => id === extended?.base);
  if (!extended || !base) {
    return undefined;
  }
  const skips = extended.skipsScenarios ?? [];
  const named = (file: string) => skips.find(({ scenario }) => scenario === nameOf(file));
  const known = base.scenarios.map(({ file }) => nameOf(file));
  const newest = base.versions.at(-1);
  const pinned = extended.version === 'firstUse' ? 'first-use' : extended.version;
  return {
    version: pinned,
    isNewest: newest !== undefined && nameOf(newest.file) === pinned,
    played: base.scenarios.filter(({ file }) => !named(file)),
    skipped: base.scenarios.flatMap((one) => {
      const skip = named(one.file);
      return skip ? [{ ...one, because: skip.because }] : [];
    }),
    findings: skips
      .filter(({ scenario }) => !known.includes(scenario))
      .map(({ scenario }) => ({
        file: version.file,
        line: lineOf(files, version.file, scenario),
        message: `The scenario "${scenario}" is skipped, but the base "${base.id}" has no such scenario.`,
        remedy: `Its scenarios: ${known.join(', ') || 'none'}.`,
      })),
  };
}

function nameOf(file: string): string {
  return path.basename(file, '.yaml');
}

function lineOf({ versions }: PluginFiles, file: string, words: string): number {
  const lines = versions.find((one) => one.file === file)?.text.split('\n') ?? [];
  return Math.max(1, lines.findIndex((line) => line.includes(words)) + 1);
}
