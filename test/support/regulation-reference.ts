import * as regulation from '#regulation';
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const folder = new URL('../../regulations/', import.meta.url);

/** The files under regulations/ that are made from the schema, as they ought to be. */
export async function referenceFiles(): Promise<Record<string, string>> {
  const files = {
    'regulation.schema.json': JSON.stringify(regulation.regulationJsonSchema()),
    'regulation-patch.schema.json': JSON.stringify(regulation.patchJsonSchema()),
    'texts.schema.json': JSON.stringify(regulation.textsJsonSchema()),
    'README.md': withTables(readReference('README.md')),
  };
  const entries = Object.entries(files).map(async ([name, text]) => [name, await formatted(name, text)] as const);
  return Object.fromEntries(await Promise.all(entries));
}

export function readReference(name: string): string {
  return readFileSync(new URL(name, folder), 'utf8');
}

export async function writeReference(): Promise<void> {
  for (const [name, text] of Object.entries(await referenceFiles())) {
    writeFileSync(new URL(name, folder), text);
  }
}

function withTables(readme: string): string {
  const tables = {
    steps: stepsTable(),
    events: eventsTable(),
    words: wordsTable(),
    keys: keysTable(regulation.regulationKeys()),
    texts: keysTable(regulation.textsKeys()),
  };
  return Object.entries(tables).reduce(
    (text, [name, table]) =>
      text.replace(new RegExp(`(<!-- ${name} -->)[^]*(<!-- /${name} -->)`), (_all, from: string, to: string) =>
        [from, table, to].join('\n\n'),
      ),
    readme,
  );
}

function keysTable(keys: readonly regulation.DocumentedKey[]): string {
  const rows = keys.map(
    ({ path, required, description }) => `| \`${path}\` | ${required ? 'yes' : ''} | ${cell(description)} |`,
  );
  return ['| Key | Required | What it says |', '| --- | --- | --- |', ...rows].join('\n');
}

function stepsTable(): string {
  const rows = regulation.stepNames.map((name) => {
    const { means, produces, roles, inputs, outcomes = [], after = [] } = regulation.stepTable[name];
    const cells = [coded([name]), means, coded(roles), coded(inputs), coded(after), coded(outcomes), coded(produces)];
    return `| ${cells.map(cell).join(' | ')} |`;
  });
  return [
    '| Step | What happens | Who can | What goes in | After one of | Ends in | Event |',
    '| --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

function eventsTable(): string {
  const rows = regulation.eventNames.map((event) => {
    const set: readonly string[] = regulation.eventMoments[event];
    const further = regulation.momentNamesOf(event).filter((moment) => !set.includes(moment));
    return `| ${coded([event])} | ${coded(set)} | ${coded(further)} |`;
  });
  return ['| Event | The day of the act | Further days it can carry |', '| --- | --- | --- |', ...rows].join('\n');
}

function wordsTable(): string {
  const words: Record<string, readonly string[]> = {
    Subjects: regulation.subjects,
    'Capacities of complainants': regulation.capacities,
    Roles: regulation.procedureRoles,
    Respondents: regulation.respondents,
    'Whom a term binds': regulation.addressees,
    'Who gets letters and notices': regulation.recipients,
    'Force of a term': regulation.termForces,
    'Reasons for more time': regulation.extensionReasons,
    'Reasons to hold a case': regulation.holdReasons,
    'What follows on a lapse': regulation.lapseEffects,
    Channels: regulation.channels,
    'Required contents': regulation.contents,
    'Recommended enclosures': regulation.enclosures,
    Stages: regulation.stages,
    Letters: regulation.letters,
    'Letters the platform has words for': regulation.platformLetters,
    'What a response is asked for': regulation.askedFor,
    'Types of ground': regulation.groundTypes,
    'Force of a ground': regulation.groundForces,
    'When a ground counts': regulation.groundMoments,
    Findings: regulation.findings,
    Treatments: regulation.treatments,
  };
  const rows = Object.entries(words).map(([name, list]) => `| ${name} | ${coded(list)} |`);
  return ['| What | Words |', '| --- | --- |', ...rows].join('\n');
}

function coded(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

async function formatted(name: string, text: string): Promise<string> {
  const file = new URL(name, folder).pathname;
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}
