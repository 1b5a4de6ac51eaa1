import { type Language, readRegulation, type RegulationSource } from '#regulation';
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

describe('a regulation that is nearly the same', () => {
  it.each(files.filter((name) => textOf(name).includes('# sound if: ')))(
    '%s is sound with one thing otherwise',
    (name) => {
      expect([mended(name) === textOf(name), read(name, mended(name)).findings]).toEqual([false, []]);
    },
  );
});

describe.each(readdirSync(path.join(folder, 'bases')).filter((name) => name.endsWith('.yaml')))(
  'the base of wrong regulations %s',
  (name) => {
    it('is sound itself', () => {
      const text = textOf(`bases/${name}`);
      const file = `regulations/${path.basename(name, '.yaml')}/${dayIn(text)}.yaml`;

      expect(readRegulation({ file, text, texts: [textsIn('bases')], bases: [base('whole.yaml')] }).findings).toEqual(
        [],
      );
    });
  },
);

function read(name: string, text = textOf(name)) {
  const file = /^# file: (.*)$/m.exec(text)?.[1] ?? `regulations/example/${dayIn(text)}.yaml`;
  const named = /^# base: (.*)$/m.exec(text)?.[1];
  return named === undefined
    ? readRegulation({ file, text, texts: [textsIn('.')] })
    : readRegulation({ file, text, texts: [], bases: [base(named)] });
}

function base(name: string): Omit<RegulationSource, 'bases'> {
  const place = path.dirname(path.join('bases', name));
  const known = readdirSync(path.join(folder, place, 'texts')).map((file) => path.basename(file, '.yaml') as Language);
  return {
    file: path.join(folder, 'bases', name),
    text: textOf(`bases/${name}`),
    texts: known.map((language) => textsIn(place, language)),
  };
}

function textsIn(place: string, language: Language = 'nl') {
  const file = path.join(folder, place, `texts/${language}.yaml`);
  return { language, file, text: readFileSync(file, 'utf8') };
}

/** What to write otherwise so that nothing is wrong any more: `# sound if: these words -> those words`. */
function mended(name: string): string {
  const text = textOf(name);
  const [, words = '', others = ''] = /^# sound if: (.*) -> (.*)$/m.exec(text) ?? [];
  return text.replaceAll(words, others);
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
