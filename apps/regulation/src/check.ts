import { type PluginFiles } from '#plugins';
import type { Finding } from '#regulation';
import path from 'node:path';
import type { CommandLine } from './command-line.js';
import { pluginsAt, shownPath } from './places.js';
import type { Screen } from './screen.js';
import { toldScenarios } from './test-scenarios-told.js';
import { counted, folded } from './wording.js';

/** Everything that is wrong with the plugins at a place. */
export async function check({ what, json }: CommandLine, screen: Screen): Promise<number> {
  const plugins = await pluginsAt(what);
  const findings = plugins.flatMap(findingsOf).map((finding) => ({ ...finding, file: shownPath(finding.file) }));
  const counts = { regulations: plugins.length, versions: plugins.flatMap(({ versions }) => versions).length };
  if (json) {
    screen.json({ ...counts, findings });
  } else {
    printFindings(findings, screen);
    screen.line(closing(counts, findings, screen));
  }
  return findings.length === 0 ? 0 : 1;
}

/** What is wrong with one plugin: its versions, its texts and its scenarios. */
export function findingsOf(files: PluginFiles): Finding[] {
  const nothing = files.versions.length === 0 ? [noVersion(files)] : [];
  return [...nothing, ...toldScenarios(files).findings];
}

function noVersion({ folder }: PluginFiles): Finding {
  return {
    file: path.join(folder, 'first-use.yaml'),
    line: 1,
    message: 'This folder holds no version of a regulation.',
    remedy:
      'Name a version after its first day in force, such as 2026-01-01.yaml, or first-use.yaml; or remove the folder.',
  };
}

export function printFindings(findings: readonly Finding[], screen: Screen): void {
  for (const { file, line, message, remedy } of findings) {
    screen.line(screen.styled('strong', `${file}:${line}`));
    folded(message).forEach((text) => screen.line(`    ${text}`));
    folded(remedy).forEach((text) => screen.line(`    ${screen.styled('quiet', text)}`));
    screen.line();
  }
}

function closing(
  { regulations, versions }: { regulations: number; versions: number },
  findings: readonly Finding[],
  screen: Screen,
): string {
  const read = `${counted(regulations, 'regulation')}, ${counted(versions, 'version')}`;
  if (findings.length === 0) {
    return screen.styled('good', `${read}: nothing is wrong.`);
  }
  const files = new Set(findings.map(({ file }) => file)).size;
  return screen.styled('bad', `${read}: ${counted(findings.length, 'finding')} in ${counted(files, 'file')}.`);
}
