import { suppliedRegulations } from '#plugins';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { type ChosenVersion, chosenVersion } from '../choose-version.js';
import type { CommandLine } from '../command-line.js';
import { pluginsAt, shownPath } from '../places.js';
import type { Screen } from '../screen.js';
import { UsageProblem } from '../usage-problem.js';
import { skeletonOf } from './skeleton.js';

const example = 'npm run regulation -- new our-committee --from another-committee --dir ~/regulations';

/** Writes a folder for a new committee: a patch on a base, with what can be chosen in comments. Nothing is overwritten. */
export async function makeNew(line: CommandLine, screen: Screen): Promise<number> {
  const id = soundId(line.what);
  const { regulation, day } = await baseOf(line);
  const folder = path.join(path.resolve(line.dir ?? suppliedRegulations()), id);
  await refuseExisting(folder);
  const schema = path.relative(folder, path.join(suppliedRegulations(), 'regulation-patch.schema.json'));
  for (const { name, text } of skeletonOf(regulation, { id, inForceFrom: line.day ?? day, schema })) {
    const file = path.join(folder, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text, { flag: 'wx' });
    screen.line(shownPath(file));
  }
  nextSteps(id, folder).forEach((text) => screen.line(text));
  return 0;
}

function soundId(what: string | undefined): string {
  if (what === undefined) {
    throw new UsageProblem('"new" needs a name for the committee.', `For example: ${example}`);
  }
  if (!/^[a-z0-9]([a-z0-9-]{0,40}[a-z0-9])?$/.test(what)) {
    throw new UsageProblem(
      `"${what}" cannot be the name of a folder and of a website.`,
      'Use small letters, digits and hyphens, such as our-committee.',
    );
  }
  return what;
}

/** The version of the base that is in force today. A base extends nothing itself: there is one level. */
async function baseOf(line: CommandLine): Promise<ChosenVersion> {
  const { from } = line;
  if (from === undefined) {
    const ids = (await pluginsAt(undefined)).map(({ id }) => id);
    throw new UsageProblem(
      '"new" needs a regulation to begin from.',
      `Add --from with one of these: ${ids.join(', ')}.`,
    );
  }
  const base = await chosenVersion({ ...line, what: from, day: undefined, dir: undefined });
  const further = base.regulation.extends?.base;
  if (further !== undefined) {
    throw new UsageProblem(
      `"${from}" extends "${further}" itself, and there is only one level.`,
      `Begin from that one: --from ${further}`,
    );
  }
  return base;
}

async function refuseExisting(folder: string): Promise<void> {
  const entries = await readdir(folder).catch(nothingWhereAbsent(folder));
  if (entries.length > 0) {
    throw new UsageProblem(
      `${shownPath(folder)} is there already; nothing was written.`,
      'Choose another name or another --dir, or go on with what is there.',
    );
  }
}

function nothingWhereAbsent(folder: string) {
  return ({ code }: NodeJS.ErrnoException): [] => {
    if (code === 'ENOENT') {
      return [];
    }
    throw new UsageProblem(
      `${shownPath(folder)} cannot be used (${code ?? 'unknown'}).`,
      'Choose another name or another --dir.',
    );
  };
}

function nextSteps(id: string, folder: string): string[] {
  const place = shownPath(path.dirname(folder));
  return [
    '',
    'What stands behind # can be chosen. Then:',
    `  npm run regulation -- check ${shownPath(folder)}`,
    `  npm run regulation -- test ${shownPath(folder)}`,
    `  npm run regulation -- draw ${id} --dir ${place} --out ${id}.svg`,
    `  REGULATIONS_DIR=${place} npm start`,
  ];
}
