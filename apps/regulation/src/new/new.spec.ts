import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { parse } from 'yaml';
import { run } from '../run.js';
import { Screen } from '../screen.js';

describe('new', () => {
  let place: string;

  beforeEach(() => {
    place = mkdtempSync(path.join(tmpdir(), 'wederhoor-new-'));
  });

  afterEach(() => rmSync(place, { recursive: true, force: true }));

  it('makes a folder that passes the check as it is, outside this repository', async () => {
    const made = await ask('new', 'our-committee', '--from', 'twente', '--dir', place);

    expect([made.code, await ask('check', place)]).toEqual([
      0,
      { code: 0, out: '1 regulation, 1 version: nothing is wrong.\n', err: '' },
    ]);
  });

  it('is in force from the day that was named', async () => {
    await ask('new', 'our-committee', '2027-01-01', '--from', 'twente', '--dir', place);

    expect(await ask('check', path.join(place, 'our-committee', '..'))).toMatchObject({ code: 0 });
    expect(read('2027-01-01.yaml')).toContain('inForceFrom: 2027-01-01');
  });

  it('shows in comments what the base says, so that it can be changed by taking the mark away', async () => {
    await ask('new', 'our-committee', '2027-01-01', '--from', 'twente', '--dir', place);
    const version = read('2027-01-01.yaml');
    const terms = version.slice(version.indexOf('# terms:'), version.indexOf('# When a complaint'));

    const said = parse(terms.replaceAll(/^# /gm, '')) as { terms: Record<string, unknown> };
    expect(said.terms['advice']).toMatchObject({ within: '2 weeks', on: 'committee' });
  });

  it('gives everybody who takes a step a person to try it with', async () => {
    await ask('new', 'our-committee', '--from', 'twente', '--dir', place);

    const { people } = parse(read('demo.yaml')) as { people: { role: string }[] };
    expect(people.map(({ role }) => role).toSorted()).toEqual([
      'board',
      'chair',
      'member',
      'participantContact',
      'secretary',
      'tenantAdministrator',
    ]);
  });

  it('overwrites nothing', async () => {
    await ask('new', 'our-committee', '2027-01-01', '--from', 'twente', '--dir', place);
    writeFileSync(path.join(place, 'our-committee/2027-01-01.yaml'), 'mine');

    expect(await ask('new', 'our-committee', '2027-01-01', '--from', 'twente', '--dir', place)).toEqual({
      code: 2,
      out: '',
      err: expect.stringMatching(/is there already; nothing was written\.\nChoose another name/),
    });
    expect(read('2027-01-01.yaml')).toBe('mine');
  });

  it.each([
    [['new'], '"new" needs a name for the committee.'],
    [['new', 'Our Committee', '--from', 'twente'], '"Our Committee" cannot be the name of a folder and of a website.'],
    [['new', '../elsewhere', '--from', 'twente'], '"../elsewhere" cannot be the name of a folder and of a website.'],
    [['new', 'our-committee'], '"new" needs a regulation to begin from.'],
    [['new', 'our-committee', '--from', 'nobody'], 'There is no regulation "nobody".'],
  ])('says what is wrong with %p', async (words, message) => {
    const { code, err } = await ask(...words);

    expect([code, err.split('\n')[0]]).toEqual([2, message]);
  });

  function read(name: string): string {
    return readFileSync(path.join(place, 'our-committee', name), 'utf8');
  }
});

async function ask(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const [out, err] = [new PassThrough(), new PassThrough()];
  const code = await run(words, new Screen(out, err));
  return { code, out: String(out.read() ?? ''), err: String(err.read() ?? '') };
}
