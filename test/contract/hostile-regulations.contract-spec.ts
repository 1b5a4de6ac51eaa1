import { readRegulation } from '#regulation';
import { readFileSync } from 'node:fs';
import path from 'node:path';

const longestMs = 5000;
const sound = readFileSync(path.resolve('regulations/invalid/bases/whole.yaml'), 'utf8');
const times = (count: number, text: (index: number) => string) =>
  Array.from({ length: count }, (_, i) => text(i)).join('');

/** Texts that somebody could hand in to break the reader, with a word of what it must answer. */
const hostile: Record<string, [text: string, says: RegExp]> = {
  'aliases that multiply': [
    `a: &a [x, x]\n${times(20, (i) => `b${i}: &b${i} [*${i === 0 ? 'a' : `b${i - 1}`}, *${i === 0 ? 'a' : `b${i - 1}`}]\n`)}`,
    /Anchors \(&\) and aliases \(\*\) are not allowed/,
  ],
  'ten megabytes': [`name: ${'x'.repeat(10 * 1024 * 1024)}`, /larger than 256 kB/],
  'the same key thirty thousand times': [times(30_000, () => 'a: 1\n'), /stands here twice/],
  'twenty-five thousand keys that do not exist': [times(25_000, (i) => `k${i}: 1\n`), /Unknown key "k0"/],
  'eight thousand grounds without anything': [`grounds:\n${times(8000, (i) => `  g${i}: {}\n`)}`, /is missing/],
  'a tab on every line': [times(30_000, () => '\ta: 1\n'), /There is a tab on this line/],
  'UTF-16 read as UTF-8': [Buffer.from(sound, 'utf16le').toString('utf8'), /not UTF-8/],
  'Latin-1 read as UTF-8': [Buffer.from('name: Commissie Één\n', 'latin1').toString('utf8'), /not UTF-8/],
  'a day that does not exist': [sound.replace('inForceFrom: 2024-01-01', 'inForceFrom: 2023-02-29'), /2023-02-29/],
  'a month that does not exist': [sound.replace('inForceFrom: 2024-01-01', 'inForceFrom: 2024-13-01'), /2024-13-01/],
  'brackets nested without end': ['['.repeat(200_000), /more levels than can be read/],
  'groups nested without end': ['{a: '.repeat(40_000), /more levels than can be read/],
  'lists nested without end': ['- '.repeat(100_000), /more levels than can be read/],
  'quotes that never match': ['"'.repeat(200_000), /not valid YAML/],
  'the prototype as a key': ['__proto__: { polluted: yes }\n', /"__proto__" is not allowed/],
  'the constructor as a name': [sound.replace('  tooLate:', '  constructor:'), /is a reserved word/],
  'a tag that runs code elsewhere': ['a: !!js/function "function () {}"\n', /are not allowed/],
  'nothing at all': ['', /must be a group of keys/],
};

describe('text that is made to break the reader', () => {
  it.each(Object.keys(hostile))('of the kind "%s" gets findings with a line, soon', (kind) => {
    const [text, says] = hostile[kind] ?? ['', /never/];
    const began = performance.now();

    const { regulation, findings } = readRegulation({ file: 'regulations/whole/2024-01-01.yaml', text, texts: [] });

    expect(performance.now() - began).toBeLessThan(longestMs);
    expect(regulation).toBeUndefined();
    expect(findings.map(({ message }) => message).join('\n')).toMatch(says);
    expect(findings.filter(({ line, remedy }) => line < 1 || remedy === '')).toEqual([]);
    expect(findings.length).toBeLessThan(1000);
  });

  it('leaves nothing behind in the prototype of everything', () => {
    readRegulation({
      file: 'a/b.yaml',
      text: 'extends: { base: a, version: 2024-01-01 }\n__proto__: { polluted: yes }\n',
      texts: [],
    });

    expect({}).not.toHaveProperty('polluted');
  });

  it('says so when two regulations extend each other', () => {
    const one = patch('one', 'two');
    const two = patch('two', 'one');

    expect(readRegulation({ ...one, bases: [two] }).findings).toEqual([
      {
        file: 'regulations/one/2024-01-01.yaml',
        line: 5,
        message: '"one" and "two" extend each other.',
        remedy: 'Keep extends in one of the two.',
      },
    ]);
  });
});

function patch(id: string, base: string) {
  const text = [
    'schema: 1',
    `id: ${id}`,
    'inForceFrom: 2024-01-01',
    'source: { title: Een, dated: unknown, language: nl }',
    `extends: { base: ${base}, version: 2024-01-01 }`,
  ].join('\n');
  return { file: `regulations/${id}/2024-01-01.yaml`, text, texts: [] };
}
