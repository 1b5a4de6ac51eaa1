import { type PastCase, readPastCases, type ReplayedCase, replayCases, filedOn, totalsOf } from '#procedure';
import type { Finding, Regulation } from '#regulation';
import { readPluginFiles } from '#plugins';
import { open } from 'node:fs/promises';
import path from 'node:path';
import { findingsOf, printFindings } from '../check.js';
import { type ChosenVersion, firstDay, soundVersions } from '../choose-version.js';
import type { CommandLine } from '../command-line.js';
import { shownPath } from '../places.js';
import type { Screen } from '../screen.js';
import { spokenLanguage } from '../spoken-language.js';
import { UsageProblem } from '../usage-problem.js';
import { versionNamed } from '../version-named.js';
import { counted } from '../wording.js';
import { printReplayed } from './print-replayed.js';

/** A byte more than the reader of cases allows, so that it can say that the file is too large. */
const readAtMost = 4 * 1024 * 1024 + 1;

/** Past cases under a version: which would be admitted otherwise, which dates move, and which cannot be played. */
export async function replay(line: CommandLine, screen: Screen): Promise<number> {
  const version = await versionNamed(line.what, line);
  const language = spokenLanguage(line.language, version.regulation);
  const { cases, findings } = await casesOf(line.cases);
  if (findings.length > 0) {
    return refuse(findings, line.json, screen);
  }
  const replayed = replayCases(version.regulation, cases, await versionsOfThen(version));
  const totals = totalsOf(replayed);
  if (line.json) {
    const { id, inForceFrom } = version.regulation;
    screen.json({ version: { id, inForceFrom, file: shownPath(version.file) }, totals, cases: replayed });
  } else {
    printReplayed({ replayed, totals, regulation: version.regulation, language }, screen);
  }
  return replayed.some(isUnplayable) ? 1 : 0;
}

/** What the rules of then refuse as well is wrong in the file; what only this version refuses is worth knowing too. */
function isUnplayable({ stopped }: ReplayedCase): boolean {
  return stopped !== undefined;
}

function refuse(findings: readonly Finding[], json: boolean, screen: Screen): number {
  const shown = findings.map((finding) => ({ ...finding, file: shownPath(finding.file) }));
  if (json) {
    screen.json({ findings: shown });
  } else {
    printFindings(shown, screen);
    screen.line(screen.styled('bad', `Nothing was replayed: ${counted(findings.length, 'finding')}.`));
  }
  return 1;
}

async function casesOf(name: string | undefined): Promise<{ cases: PastCase[]; findings: Finding[] }> {
  if (name === undefined) {
    throw new UsageProblem('"replay" needs a file with past cases.', 'Name it: --cases past-cases.yaml');
  }
  const file = path.resolve(name);
  return readPastCases(file, await textOf(file));
}

async function textOf(file: string): Promise<string> {
  try {
    const handle = await open(file);
    try {
      const { buffer, bytesRead } = await handle.read(Buffer.alloc(readAtMost), 0, readAtMost, 0);
      return buffer.toString('utf8', 0, bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    const sentence = code === 'ENOENT' ? 'is not there' : `cannot be read (${code ?? 'unknown'})`;
    throw new UsageProblem(
      `${shownPath(file)} ${sentence}.`,
      'Name a YAML or JSON file with past cases behind --cases.',
    );
  }
}

/** Each case under the version of the same regulation that it names, or that was in force when it came in. */
async function versionsOfThen({ file }: ChosenVersion): Promise<(past: PastCase) => Regulation | undefined> {
  const files = await readPluginFiles(path.dirname(file));
  const versions = findingsOf(files).length === 0 ? soundVersions(files) : [];
  return (past) => {
    const named = versions.find((one) => path.basename(one.file, '.yaml') === past.version);
    const ofThen = versions.findLast(({ regulation }) => firstDay(regulation.inForceFrom) <= filedOn(past));
    return (past.version === undefined ? ofThen : named)?.regulation;
  };
}
