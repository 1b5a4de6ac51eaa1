import { isLocalDate, type LocalDate } from '#deadlines';
import { readPluginFiles } from '#plugins';
import path from 'node:path';
import { type ChosenVersion, chosenVersion, soundVersions, today } from './choose-version.js';
import type { CommandLine } from './command-line.js';
import { shownPath } from './places.js';
import { UsageProblem } from './usage-problem.js';

/**
 * A version as somebody names it: a folder (ours, or mine/ours), in force today or on the day behind @, or a file. Throws a
 * UsageProblem when there is none.
 */
export async function versionNamed(name: string | undefined, line: CommandLine): Promise<ChosenVersion> {
  if (name === undefined) {
    return chosenVersion({ ...line, what: undefined });
  }
  if (name.endsWith('.yaml')) {
    return versionInFile(name);
  }
  const [folder = '', day, ...more] = name.split('@');
  if (more.length > 0) {
    throw new UsageProblem(`"${name}" has more than one @.`, 'Write the folder, and the day behind one @.');
  }
  const place = folder.includes('/')
    ? { what: path.basename(folder), dir: path.dirname(path.resolve(folder)) }
    : { what: folder };
  return chosenVersion({ ...line, ...place, day: day === undefined ? undefined : dayOf(day, name) });
}

async function versionInFile(name: string): Promise<ChosenVersion> {
  const file = path.resolve(name);
  const files = await readPluginFiles(path.dirname(file)).catch(() => undefined);
  if (!files?.versions.some((version) => path.resolve(version.file) === file)) {
    throw new UsageProblem(
      `There is no version ${shownPath(file)}.`,
      'Name the file of a version, such as 2026-01-01.yaml or first-use.yaml, with the folder that it is in.',
    );
  }
  const found = soundVersions(files).find((version) => path.resolve(version.file) === file);
  if (!found) {
    throw new UsageProblem(`${shownPath(file)} is not sound.`, `See why: npm run regulation -- check ${files.folder}`);
  }
  const { inForceFrom, timeZone } = found.regulation;
  return { ...found, day: inForceFrom === 'firstUse' ? await today(timeZone) : inForceFrom };
}

function dayOf(text: string, name: string): LocalDate {
  if (!isLocalDate(text)) {
    throw new UsageProblem(
      `"${text}" in "${name}" is not a day.`,
      'Write a day that exists behind @: our-committee@2026-03-02.',
    );
  }
  return text;
}
