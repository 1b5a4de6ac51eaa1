import { type TestApplication, testApplication } from '../../support/application.js';
import { type Caller } from '../../support/caller.js';
import { type ToldCase } from '../../support/told-case.js';
import { takesCalendar } from '../../support/uploads.js';
import { plugins } from '../intake/invented.js';
import { aCommitteeThatHears, laidBefore, onDay, type People, peopleOf, toBeHeard } from './committee.js';

let platform: TestApplication;
let people: People;

beforeAll(async () => {
  platform = await testApplication({}, plugins(aCommitteeThatHears()));
  people = await peopleOf(platform);
}, 60_000);
afterAll(() => platform.close());

async function planned(given: object = {}): Promise<ToldCase> {
  const told = await toBeHeard(people);
  await told.take(people.secretary, 'planHearing', { hearingOn: '2026-03-18', startsAt: '13:30', ...given });
  return told;
}

async function linesFor(by: Caller, told: ToldCase): Promise<string[]> {
  return (await takesCalendar(by, told.id)).bytes.toString('utf8').split('\r\n');
}

const lineOf = (lines: readonly string[], name: string) => lines.find((line) => line.startsWith(name));

describe('the calendar file of a hearing', () => {
  it('tells both sides and who sits the committee, the case, when and in what kind of place', async () => {
    const told = await planned();

    for (const by of [await told.complainant(), people.contact, people.member, people.secretary]) {
      const { status, headers, bytes } = await takesCalendar(by, told.id);
      expect([status, headers['content-type'], headers['content-disposition'], headers['cache-control']]).toEqual([
        ...[200, 'text/calendar; charset=utf-8'],
        ...[expect.stringMatching(/^attachment; filename="2026-\d{5}\.ics"$/), 'private, no-store'],
      ]);
      const text = bytes.toString('utf8').replaceAll('\r\n ', '');
      expect(text).toMatch(/SUMMARY:Zitting in zaak 2026-\d{5}\\, /);
      expect(text).toContain('DTSTART:20260318T123000Z\r\n');
      expect(text).toContain('LOCATION:Op het hoofdkantoor van de verhuurder\r\n');
    }
  });

  it('tells nothing of what was written: no address, no notes, no reasons', async () => {
    const told = await planned({
      ...{ place: 'complainantHome', address: 'Roofstreet 5', notes: 'Ring twice.', motivation: 'She cannot walk.' },
    });

    const text = (await linesFor(people.contact, told)).join('\n');

    expect(text).toContain('LOCATION:Bij de klager thuis');
    expect(text).not.toMatch(/Roofstreet|Ring|walk/);
  });

  it('is for the whole day where no time was said', async () => {
    const told = await planned({ startsAt: undefined });

    expect(lineOf(await linesFor(people.contact, told), 'DTSTART')).toBe('DTSTART;VALUE=DATE:20260318');
  });

  it('moves the same entry when the hearing is moved', async () => {
    const told = await planned();
    const before = await linesFor(people.contact, told);
    await told.take(people.secretary, 'planHearing', { hearingOn: '2026-03-25', startsAt: '09:00' });
    const after = await linesFor(people.contact, told);

    expect(lineOf(after, 'UID')).toBe(lineOf(before, 'UID'));
    expect(Number(lineOf(after, 'SEQUENCE')?.slice(9))).toBeGreaterThan(Number(lineOf(before, 'SEQUENCE')?.slice(9)));
    expect(lineOf(after, 'DTSTART')).toBe('DTSTART:20260325T080000Z');
  });

  it('is not there for another corporation, a member of no panel, or somebody who is not signed in', async () => {
    const told = await planned();

    const answers = await Promise.all(
      [people.otherContact, people.otherMember, people.committee.visitor()].map((by) => takesCalendar(by, told.id)),
    );

    expect(answers.map(({ status }) => status)).toEqual([404, 404, 401]);
  });

  it('is not there before a hearing is planned, nor after it was held', async () => {
    const early = await laidBefore(people);
    const told = await planned();
    await onDay(people, '2026-03-18');
    await told.take(people.secretary, 'holdHearing');

    expect((await takesCalendar(people.contact, early.id)).status).toBe(404);
    expect((await takesCalendar(people.contact, told.id)).status).toBe(404);
  });
});
