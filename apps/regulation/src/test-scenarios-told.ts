import {
  type InheritedScenarios,
  inheritedScenarios,
  type PluginFiles,
  type PluginVersion,
  readPlugin,
} from '#plugins';
import { type Difference, readScenario, runScenario, type Scenario } from '#procedure';
import type { Finding, Regulation } from '#regulation';
import path from 'node:path';

/** A scenario with the regulation under which it is played; without one when the version that it names is not there. */
export interface Story {
  readonly file: string;
  readonly scenario: Scenario;
  readonly regulation: Regulation | undefined;
  /** It stands with the base of this regulation. */
  readonly isInherited: boolean;
}

export interface ToldScenarios {
  readonly newest: PluginVersion | undefined;
  readonly stories: readonly Story[];
  /** What is wrong with the plugin, with the text of a scenario, or with the list of those that are skipped. */
  readonly findings: readonly Finding[];
}

/** Every scenario that is played under a plugin: its own, and those of its base but for the ones that it lists with a reason. */
export function toldScenarios(files: PluginFiles): ToldScenarios {
  const { versions, findings } = readPlugin(files);
  const newest = versions.at(-1);
  const own = readAll(files.scenarios);
  const stories = own.scenarios.map(({ file, scenario }) => ({
    file,
    scenario,
    regulation: versionNamed(versions, scenario)?.regulation,
    isInherited: false,
  }));
  const inherited = newest && inheritedScenarios(files, newest);
  return {
    newest,
    stories: [...stories, ...(newest && inherited ? inheritedStories(newest, inherited) : [])],
    findings: [
      ...findings,
      ...own.findings,
      ...(newest && inherited ? [...inherited.findings, ...skippedInVain(newest, inherited)] : []),
    ],
  };
}

/** What came out otherwise than the story says; nothing to compare where there is no regulation. */
export function differencesIn({ scenario, regulation }: Story): readonly Difference[] {
  return regulation ? runScenario(regulation, scenario) : [];
}

function readAll(files: PluginFiles['scenarios']) {
  const readings = files.map(({ file, text }) => ({ file, ...readScenario(file, text) }));
  return {
    scenarios: readings.flatMap(({ file, scenario }) => (scenario ? [{ file, scenario }] : [])),
    findings: readings.flatMap((reading) => reading.findings),
  };
}

/** Of the base only what is told of the version that is extended; what is wrong with its text is told there. */
function inheritedStories({ regulation }: PluginVersion, inherited: InheritedScenarios): Story[] {
  return readAll(inherited.played)
    .scenarios.filter(({ scenario }) => isAbout(inherited, scenario))
    .map((one) => ({ ...one, regulation, isInherited: true }));
}

function isAbout({ version, isNewest }: InheritedScenarios, scenario: Scenario): boolean {
  return scenario.version === undefined ? isNewest : scenario.version === version;
}

/** A scenario that is skipped although it comes out as it says: the reason is not true any more. */
function skippedInVain({ file, regulation }: PluginVersion, { skipped }: InheritedScenarios): Finding[] {
  return readAll(skipped)
    .scenarios.filter(({ scenario }) => runScenario(regulation, scenario).length === 0)
    .map((one) => ({
      file,
      line: 1,
      message: `The scenario "${path.basename(one.file, '.yaml')}" of the base is skipped, but it comes out as it says.`,
      remedy: 'Take it out of extends.skipsScenarios.',
    }));
}

function versionNamed(versions: readonly PluginVersion[], { version }: Scenario): PluginVersion | undefined {
  return version === undefined
    ? versions.at(-1)
    : versions.find(({ file }) => path.basename(file, '.yaml') === version);
}
