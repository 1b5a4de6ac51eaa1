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

const { response, ...otherTerms } = someRules().terms;
const longer = someRules({
  inForceFrom: '2025-07-01',
  terms: { ...otherTerms, response: { ...response!, within: '21 days' } },
});
const pastCase = {
  case: '2025-00001',
  facts: {
    subject: 'repair',
    participant: 'north',
    priorSteps: { corporation: { form: 'written', on: '2025-01-10', answer: 'refused' } },
    forums: { court: 'none' },
    earlierAdvice: 'no',
  },
  acts: [
    { on: '2025-03-03', by: 'complainant', does: 'fileComplaint' },
    { on: '2025-03-05', by: 'secretary', does: 'decideAdmissibility', outcome: 'admitted' },
    { on: '2025-03-06', by: 'secretary', does: 'requestResponse' },
  ],
};

describe('the tools that compare', () => {
  let place: string;

  beforeEach(() => {
    place = mkdtempSync(path.join(tmpdir(), 'wederhoor-compare-'));
    aPlugin();
    aPlugin({ rules: longer });
  });

  afterEach(() => rmSync(place, { recursive: true, force: true }));

  describe('diff', () => {
    it('says per side what changes, without a key of the file', async () => {
      const { code, out } = await ask(
        'diff',
        'example@2025-06-30',
        'example@2025-07-01',
        '--dir',
        place,
        '--language',
        'en',
      );

      expect([code, out.split('\n')]).toEqual([
        0,
        [
          'Example (2024-01-01) > Example (2025-07-01)',
          '',
          'For the participant and the employee',
          '  - Response (en): more time for: respondent. Was 14 days, becomes 21 days.',
          '      source: artikel 9',
          '',
          'For everybody',
          '  - This holds from 2025-07-01 on.',
          '',
          '2 things change.',
          '',
        ],
      ]);
    });

    it('shows the keys and values for who asks', async () => {
      const { out } = await ask('diff', 'example@2025-06-30', 'example', '--dir', place, '--places');

      expect(out).toContain('      terms.response.within: 14 days > 21 days\n');
    });

    it('gives each value for a program', async () => {
      const { out } = await ask('diff', 'example@2025-06-30', 'example', '--dir', place, '--json');

      const { differences } = JSON.parse(out) as { differences: { changes: unknown[] }[] };
      expect(differences[0]?.changes).toEqual([{ path: 'terms.response.within', before: '14 days', after: '21 days' }]);
    });

    it('takes files and folders too, also from elsewhere', async () => {
      const [file, folder] = [path.join(place, 'example/2024-01-01.yaml'), path.join(place, 'example')];

      const { code, out } = await ask('diff', file, `${folder}@2024-05-01`, '--language', 'en');

      expect([code, out]).toEqual([0, 'Example (2024-01-01) > Example (2024-01-01)\n\nNothing changes.\n']);
    });

    it.each([
      [['example'], '"diff" needs two versions.'],
      [['example', 'exampel'], 'There is no regulation "exampel".'],
      [['example', 'example@2025-02-30'], '"2025-02-30" in "example@2025-02-30" is not a day.'],
      [['example', 'example@2020-01-01'], '"example" was not in force on 2020-01-01.'],
      [['example', 'example/2026-01-01.yaml'], 'There is no version'],
    ])('of %j ends with 2 and a sentence', async (words, sentence) => {
      const { code, err } = await ask('diff', ...words, '--dir', place);

      expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
    });

    it('says of a version that is not sound how to see why', async () => {
      aPlugin({ edit: (text) => text.replace('timeZone:', 'timezone:') });

      const { code, err } = await ask('diff', 'example@2024-05-01', 'example', '--dir', place);

      expect([code, err]).toEqual([2, expect.stringContaining('"example" is not sound')]);
    });
  });

  describe('replay', () => {
    it('shows per case and in total which dates move', async () => {
      const { code, out } = await replay([pastCase]);

      expect([code, out.split('\n')]).toEqual([
        0,
        [
          '2025-00001, Monday 3 March 2025',
          '  Response (en): was Thursday 20 March 2025, becomes Thursday 27 March 2025 (7 days later).',
          '',
          '1 case.',
          'Every case is admitted as it was.',
          '1 case with other dates: 1 later, 0 earlier, 0 new, 0 gone.',
          '',
        ],
      ]);
    });

    it('ends with 1 when a case cannot be played, and says why', async () => {
      const elsewhere = { ...pastCase, facts: { ...pastCase.facts, participant: 'west' } };

      const { code, out } = await replay([elsewhere]);

      expect([code, out]).toEqual([
        1,
        expect.stringContaining('Cannot be played from act 1 on (Monday 3 March 2025, file'),
      ]);
    });

    it('tells what is wrong with the file, with its lines, and replays nothing', async () => {
      const { code, out } = await replay([{ ...pastCase, name: 'Jansen' }]);

      expect([code, out]).toEqual([
        1,
        expect.stringMatching(/cases\.yaml:1\n {4}Case 1: .*"name"[^]*Nothing was replayed: 1 finding\./),
      ]);
    });

    it('gives each case for a program', async () => {
      const { out } = await replay([pastCase], '--json');

      expect(JSON.parse(out)).toMatchObject({ totals: { cases: 1 }, cases: [{ case: '2025-00001', now: 'admitted' }] });
    });

    it.each([
      [[], '"replay" needs a file with past cases.'],
      [['--cases', 'no-such-file.yaml'], 'no-such-file.yaml is not there.'],
    ])('without a file (%j) ends with 2 and a sentence', async (words, sentence) => {
      const { code, err } = await ask('replay', 'example', '--dir', place, ...words);

      expect([code, err]).toEqual([2, expect.stringContaining(sentence)]);
    });
  });

  function replay(cases: readonly unknown[], ...words: string[]) {
    write('.past/cases.yaml', cases);
    const file = path.join(place, '.past/cases.yaml');
    return ask('replay', 'example@2025-07-01', '--dir', place, '--cases', file, '--language', 'en', ...words);
  }

  function aPlugin(parts: Parameters<typeof aRegulationSource>[0] = {}): void {
    const { file, text, texts } = aRegulationSource(parts);
    write(path.relative('regulations', file), text);
    texts.forEach((one) => write(path.relative('regulations', one.file), one.text));
  }

  function write(name: string, content: unknown): void {
    const file = path.join(place, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, typeof content === 'string' ? content : stringify(content, { aliasDuplicateObjects: false }));
  }
});

/** What the tools say to a command line, and the code they end with. */
async function ask(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err] = [new PassThrough(), new PassThrough()];
  const code = await run(words, new Screen(out, err));
  return { code, out: String(out.read() ?? ''), err: String(err.read() ?? '') };
}
