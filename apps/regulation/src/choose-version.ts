import type { LocalDate } from '#deadlines';
import { type PluginFiles, type PluginVersion, readPlugin } from '#plugins';
import { findingsOf } from './check.js';
import type { CommandLine } from './command-line.js';
import { pluginsAt } from './places.js';
import { UsageProblem } from './usage-problem.js';
import { counted } from './wording.js';

/** A version of a regulation, and the day on which it was asked for. */
export interface ChosenVersion extends PluginVersion {
  readonly day: LocalDate;
}

/** The version that is in force on a day, today when none was named; throws a UsageProblem when there is none. */
export async function chosenVersion({ command, what, day, dir }: CommandLine): Promise<ChosenVersion> {
  const plugins = await pluginsAt(dir);
  const ids = plugins.map(({ id }) => id);
  if (what === undefined) {
    throw new UsageProblem(`"${command}" needs the name of a regulation.`, `There are: ${ids.join(', ')}.`);
  }
  const files = plugins.find(({ id }) => id === what);
  if (!files) {
    throw new UsageProblem(`There is no regulation "${what}".`, `There are: ${ids.join(', ')}.`);
  }
  return inForce(what, soundVersions(files), day);
}

/** The versions of a plugin; throws a UsageProblem when something is wrong with it. */
export function soundVersions(files: PluginFiles): PluginVersion[] {
  const { versions, findings } = readPlugin(files);
  if (versions.length === 0 || findings.length > 0) {
    throw new UsageProblem(
      `"${files.id}" is not sound: ${counted(findingsOf(files).length, 'finding')}.`,
      `See them with: npm run regulation -- check ${files.folder}`,
    );
  }
  return versions;
}

async function inForce(
  id: string,
  versions: readonly PluginVersion[],
  asked: LocalDate | undefined,
): Promise<ChosenVersion> {
  const [first] = versions;
  const day = asked ?? (await today(first?.regulation.timeZone ?? 'UTC'));
  const found = versions.findLast(({ regulation }) => firstDay(regulation.inForceFrom) <= day);
  if (!found) {
    const from = versions.map(({ regulation }) => regulation.inForceFrom).join(', ');
    throw new UsageProblem(`"${id}" was not in force on ${day}.`, `Its versions are in force from: ${from}.`);
  }
  return { ...found, day };
}

/** What is in force from its first use is in force on every day. */
export function firstDay(inForceFrom: string): string {
  return inForceFrom === 'firstUse' ? '' : inForceFrom;
}

/** Loaded only where somebody does not name a day: the clock of the platform brings much along. */
export async function today(timeZone: string): Promise<LocalDate> {
  const { Clock } = await import('#clock');
  return new Clock().today(timeZone);
}
