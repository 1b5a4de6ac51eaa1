import { type PluginFiles } from '#plugins';
import { notShown } from '#procedure';
import type { Finding } from '#regulation';
import { printFindings } from './check.js';
import type { CommandLine } from './command-line.js';
import { type Deviation, deviationLines } from './deviations.js';
import { pluginsAt, shownPath } from './places.js';
import type { Screen } from './screen.js';
import { differencesIn, type Story, toldScenarios } from './test-scenarios-told.js';
import { aligned, counted } from './wording.js';

interface Played {
  readonly file: string;
  readonly title: string;
  /** It stands with the base. */
  readonly isInherited: boolean;
  readonly differences: readonly Deviation[];
}

interface Result {
  readonly id: string;
  readonly played: readonly Played[];
  readonly findings: readonly Finding[];
  /** What no scenario shows. */
  readonly notShown: readonly string[];
}

/** Plays every scenario at a place under the version it names, and those of a base under what extends it. */
export async function test({ what, json }: CommandLine, screen: Screen): Promise<number> {
  const results = (await pluginsAt(what)).map(resultOf);
  if (json) {
    screen.json(results.map((result) => ({ ...result, played: result.played.length, failed: failedOf(result) })));
  } else {
    print(results, screen);
  }
  return results.every(isWell) ? 0 : 1;
}

function resultOf(files: PluginFiles): Result {
  const { newest, stories, findings } = toldScenarios(files);
  const scenarios = stories.map(({ scenario }) => scenario);
  return {
    id: files.id,
    played: stories.filter((story) => newest ?? story.scenario.version).map(play),
    findings: findings.map(withShownPath),
    notShown: newest ? notShown(newest.regulation, scenarios) : [],
  };
}

function play(story: Story): Played {
  const { file, scenario, regulation, isInherited } = story;
  return {
    file: shownPath(file),
    title: scenario.title,
    isInherited,
    differences: regulation ? differencesIn(story) : [noSuchVersion(scenario.version ?? '')],
  };
}

function noSuchVersion(version: string): Deviation {
  return { path: 'version', expected: version, found: 'no sound version of that name' };
}

function withShownPath(finding: Finding): Finding {
  return { ...finding, file: shownPath(finding.file) };
}

function inheritedIn({ played }: Result): string {
  const count = played.filter(({ isInherited }) => isInherited).length;
  return count > 0 ? ` (${count} of the base)` : '';
}

function failedOf({ played }: Result): Played[] {
  return played.filter(({ differences }) => differences.length > 0);
}

function isWell(result: Result): boolean {
  return result.findings.length === 0 && result.notShown.length === 0 && failedOf(result).length === 0;
}

function print(results: readonly Result[], screen: Screen): void {
  for (const result of results) {
    printFindings(result.findings, screen);
    failedOf(result).forEach((one) => printFailure(one, screen));
    printNotShown(result, screen);
  }
  const rows = results.map((result) => [
    result.id,
    `${counted(result.played.length, 'scenario')}${inheritedIn(result)}`,
    `${result.played.length - failedOf(result).length} as it says`,
    ...(failedOf(result).length > 0 ? [`${failedOf(result).length} otherwise`] : ['']),
  ]);
  aligned(rows).forEach((row) => screen.line(row));
  screen.line();
  screen.line(closing(results, screen));
}

function printFailure({ file, title, differences }: Played, screen: Screen): void {
  screen.line(screen.styled('strong', file));
  screen.line(`    ${title}`);
  deviationLines(differences).forEach((text) => screen.line(text === '' ? '' : `    ${text}`));
  screen.line();
}

function printNotShown({ id, notShown: missing }: Result, screen: Screen): void {
  if (missing.length > 0) {
    screen.line(screen.styled('strong', `${id}: no scenario shows`));
    missing.forEach((place) => screen.line(`    ${place}`));
    screen.line();
  }
}

function closing(results: readonly Result[], screen: Screen): string {
  const played = results.flatMap((result) => result.played).length;
  const failed = results.flatMap(failedOf).length;
  const missing = results.flatMap((result) => result.notShown).length;
  const wrong = results.flatMap(({ findings }) => findings).length;
  if (results.every(isWell)) {
    return screen.styled('good', `${counted(played, 'scenario')}: everything came out as it says.`);
  }
  const parts = [
    `${failed} of ${counted(played, 'scenario')} came out otherwise`,
    ...(missing > 0 ? [`${counted(missing, 'thing')} shown by none`] : []),
    ...(wrong > 0 ? [counted(wrong, 'finding')] : []),
  ];
  return screen.styled('bad', `${parts.join(', ')}.`);
}
