import { jest } from '@jest/globals';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { stringify } from 'yaml';
import { someRules } from '../../../test/builders/a-regulation.js';
import { aRegulationSource } from '../../../test/builders/a-regulation-source.js';
import { run } from './run.js';
import { Screen } from './screen.js';

jest.setTimeout(10_000);

const story = [
  { on: '2026-03-02', by: 'complainant', does: 'fileComplaint', expect: { stage: 'filed', letters: ['confirmation'] } },
];
const facts = { subject: 'repair', participant: 'north' };

describe('the tools for who writes a regulation', () => {
  let place: string;

  beforeEach(() => {
    place = mkdtempSync(path.join(tmpdir(), 'wederhoor-regulation-'));
    aPlugin();
  });

  afterEach(() => rmSync(place, { recursive: true, force: true }));

  describe('check', () => {
    it('is content with a sound regulation, alone or among others', async () => {
      const answers = [await ask('check', place), await ask('check', path.join(place, 'example'))];

      expect(answers.map(({ code, out }) => [code, out])).toEqual([
        [0, '1 regulation, 1 version: nothing is wrong.\n'],
        [0, '1 regulation, 1 version: nothing is wrong.\n'],
      ]);
    });

    it('shows everything that is wrong at once: in the rules, the texts and the scenarios', async () => {
      aPlugin({ edit: (text) => text.replace('timeZone:', 'timezone:') });
      write('example/texts/nl.yaml', 'name: [');
      write('example/scenarios/late.yaml', 'title: nothing happens');

      const { code, out } = await ask('check', place, '--json');

      const { findings } = JSON.parse(out) as { findings: { file: string }[] };
      expect([code, [...new Set(findings.map(({ file }) => path.relative(place, file)))]]).toEqual([
        1,
        ['example/2024-01-01.yaml', 'example/texts/nl.yaml', 'example/scenarios/late.yaml'],
      ]);
    });

    it('names file, line, what is wrong and what to do', async () => {
      aPlugin({ edit: (text) => text.replace('timeZone:', 'timezone:') });

      const { out } = await ask('check', place);

      expect(out).toMatch(/example\/2024-01-01\.yaml:\d+\n {4}Unknown key "timezone"\.\n {4}Known keys here: /);
    });

    it('says of a folder without a version that it holds none', async () => {
      mkdirSync(path.join(place, 'empty'));

      const { code, out } = await ask('check', place);

      expect([code, out]).toEqual([1, expect.stringContaining('This folder holds no version of a regulation.')]);
    });
  });

  describe('test', () => {
    it('shows what was expected above what was found, and what of a list is missing', async () => {
      write('example/scenarios/filing.yaml', {
        title: 'A complaint comes in',
        facts,
        story: [{ ...story[0], expect: { stage: 'admitted', letters: ['confirmation', 'refusal'] } }],
      });

      const { code, out } = await ask('test', place);

      expect([code, out]).toEqual([
        1,
        expect.stringContaining(
          [
            '    A complaint comes in',
            '',
            '    entry 1, 2026-03-02',
            '      letters',
            '        expected  [ confirmation, refusal ]',
            '        found     [ confirmation ]',
            '        missing   refusal',
            '      stage',
            '        expected  admitted',
            '        found     filed',
          ].join('\n'),
        ),
      ]);
    });

    it('counts the scenarios, and says what none of them shows', async () => {
      write('example/scenarios/filing.yaml', { title: 'A complaint comes in', facts, story });

      const { out } = await ask('test', place);

      expect([out.includes('    grounds.inCourt\n'), out.includes('0 of 1 scenario came out otherwise')]).toEqual([
        true,
        true,
      ]);
    });

    it('says when a scenario names a version that is not there', async () => {
      write('example/scenarios/filing.yaml', { title: 'A complaint comes in', version: '2020-01-01', facts, story });

      const { out } = await ask('test', place);

      expect(out).toContain('no sound version of that name');
    });
  });

  describe('show', () => {
    it('shows the version of the day: the old one on its last day, the new one on its first', async () => {
      aPlugin({ rules: someRules({ inForceFrom: '2025-07-01' }) });

      const days = ['2025-06-30', '2025-07-01'];
      const answers = await Promise.all(days.map((day) => ask('show', 'example', day, '--dir', place, '--json')));

      const versions = answers.map(({ out }) => (JSON.parse(out) as { inForceFrom: string }).inForceFrom);
      expect(versions).toEqual(['2024-01-01', '2025-07-01']);
    });

    it('says from when a regulation is in force, on a day before that', async () => {
      const { code, err } = await ask('show', 'example', '2023-12-31', '--dir', place);

      expect([code, err]).toEqual([
        2,
        '"example" was not in force on 2023-12-31.\nIts versions are in force from: 2024-01-01.\n',
      ]);
    });

    it('names the regulations there are when it does not know one', async () => {
      const { code, err } = await ask('show', 'exampel', '--dir', place);

      expect([code, err]).toEqual([2, 'There is no regulation "exampel".\nThere are: example.\n']);
    });
  });

  it('draws to a file', async () => {
    const file = path.join(place, 'example.svg');

    const { code, out } = await ask('draw', 'example', '--dir', place, '--out', file);

    expect([code, out]).toEqual([0, `Written to ${file}.\n`]);
  });

  it.each([
    ['check', 'no-such-place', 'There is no directory'],
    ['check', 'example/2024-01-01.yaml', 'is a file.'],
    ['check', 'outside', 'There is no regulation in'],
  ])('%s of %s answers with a sentence, never with a stack', async (command, folder, sentence) => {
    mkdirSync(path.join(place, 'outside'));

    const { err } = await ask(command, path.join(place, folder));

    expect([err.includes(sentence), /^ +at /m.test(err)]).toEqual([true, false]);
  });

  function aPlugin(parts: Parameters<typeof aRegulationSource>[0] = {}): void {
    const { file, text, texts } = aRegulationSource(parts);
    write(path.relative('regulations', file), text);
    texts.forEach((one) => write(path.relative('regulations', one.file), one.text));
  }

  function write(name: string, content: unknown): void {
    const file = path.join(place, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : stringify(content));
  }
});

/** What the tools say to a command line, and the code they end with. */
async function ask(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err] = [new PassThrough(), new PassThrough()];
  const code = await run(words, new Screen(out, err));
  return { code, out: String(out.read() ?? ''), err: String(err.read() ?? '') };
}
