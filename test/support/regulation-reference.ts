import * as regulation from '#regulation';
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';

const folder = new URL('../../regulations/', import.meta.url);

/** The files under regulations/ that are made from the schema, as they ought to be. */
export async function referenceFiles(): Promise<Record<string, string>> {
  const files = {
    'regulation.schema.json': JSON.stringify(regulation.regulationJsonSchema()),
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

function wordsTable(): string {
  const words = {
    Subjects: regulation.subjects,
    Roles: regulation.procedureRoles,
    'Whom a term binds': regulation.addressees,
    'Force of a term': regulation.termForces,
    Channels: regulation.channels,
    'Required contents': regulation.contents,
    'Recommended enclosures': regulation.enclosures,
    Stages: regulation.stages,
    Steps: regulation.stepNames,
    Moments: regulation.stepNames.flatMap(regulation.momentsOf),
    Outcomes: regulation.admissibilityOutcomes,
    Letters: regulation.letters,
    'What a response is asked for': regulation.askedFor,
    'Types of ground': regulation.groundTypes,
    'Force of a ground': regulation.groundForces,
  };
  const rows = Object.entries(words).map(
    ([name, list]) => `| ${name} | ${list.map((word) => `\`${word}\``).join(', ')} |`,
  );
  return ['| What | Words |', '| --- | --- |', ...rows].join('\n');
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|');
}

async function formatted(name: string, text: string): Promise<string> {
  const file = new URL(name, folder).pathname;
  return format(text, { ...(await resolveConfig(file)), filepath: file });
}
