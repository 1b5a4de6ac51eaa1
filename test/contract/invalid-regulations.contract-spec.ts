import { readRegulation } from '#regulation';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const folder = path.resolve('regulations/invalid');
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));

describe('a regulation that is wrong on purpose', () => {
  it.each(files)('%s says exactly what its first lines promise', (name) => {
    const { findings } = read(name);

    expect(findings.map(({ message }) => message).sort()).toEqual(promised(textOf(name)).sort());
  });

  it.each(files.filter((name) => markedLines(textOf(name)).length > 0))(
    '%s is wrong on the line that is marked',
    (name) => {
      const { findings } = read(name);

      expect([...new Set(findings.map(({ line }) => line))]).toEqual(markedLines(textOf(name)));
    },
  );

  it.each(files)('%s gets a remedy for every finding and no regulation', (name) => {
    const { regulation, findings } = read(name);

    expect({ regulation, withoutRemedy: findings.filter(({ remedy }) => remedy.length < 10) }).toEqual({
      regulation: undefined,
      withoutRemedy: [],
    });
  });
});

function read(name: string) {
  const text = textOf(name);
  const nl = path.join(folder, 'texts/nl.yaml');
  return readRegulation({
    file: /^# file: (.*)$/m.exec(text)?.[1] ?? 'regulations/example/' + dayIn(text) + '.yaml',
    text,
    texts: [{ language: 'nl', file: nl, text: readFileSync(nl, 'utf8') }],
  });
}

function textOf(name: string): string {
  return readFileSync(path.join(folder, name), 'utf8');
}

function dayIn(text: string): string {
  return /^inForceFrom: (\S+)/m.exec(text)?.[1] ?? '';
}

function promised(text: string): string[] {
  return [...text.matchAll(/^# message: (.*)$/gm)].map(([, words = '']) => words);
}

/** Lines that end in `# here`, counted from 1. */
function markedLines(text: string): number[] {
  return text.split('\n').flatMap((line, index) => (line.endsWith('# here') ? [index + 1] : []));
}
