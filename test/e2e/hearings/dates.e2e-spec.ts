import { type TestApplication, testApplication } from '../../support/application.js';
import { codeOf, refusalOf, type ToldCase } from '../../support/told-case.js';
import { plugins } from '../intake/invented.js';
import {
  aCommitteeThatHears,
  datesSeenBy,
  laidBefore,
  type People,
  peopleOf,
  toBeHeard,
  warnedOf,
} from './committee.js';

let platform: TestApplication;
let people: People;

beforeAll(async () => {
  platform = await testApplication({}, plugins(aCommitteeThatHears()));
  people = await peopleOf(platform);
}, 60_000);
afterAll(() => platform.close());

const dates = [
  { on: '2026-03-24', startsAt: '10:00' },
  { on: '2026-03-25', startsAt: '13:30', place: 'committeeOffice' },
];

async function proposed(): Promise<{ told: ToldCase; ids: readonly string[] }> {
  const told = await toBeHeard(people);
  await told.take(people.secretary, 'proposeHearingDates', { dates });
  return { told, ids: (await datesSeenBy(told, people.secretary)).map(({ id }) => id) };
}

const answersOf = (ids: readonly string[], ...answers: string[]) => ({
  answers: answers.map((answer, index) => ({ proposalId: ids[index], answer })),
});
const unversioned = { expectedVersion: undefined };

describe('days that are proposed for a hearing', () => {
  it('are seen by both sides and by who sits, at the usual place where nobody says otherwise', async () => {
    const { told } = await proposed();

    for (const who of [await told.complainant(), people.contact, people.member, people.chair]) {
      expect(await datesSeenBy(told, who)).toMatchObject([
        { on: '2026-03-24', startsAt: '10:00', place: 'respondentOffice', open: true, own: null, answers: [] },
        { on: '2026-03-25', startsAt: '13:30', place: 'committeeOffice', open: true, own: null, answers: [] },
      ]);
    }
    expect(await datesSeenBy(told, people.otherMember)).toEqual([]);
  });

  it('are answered by each side and each member; only the office sees what others said', async () => {
    const { told, ids } = await proposed();
    const complainant = await told.complainant();
    await told.take(complainant, 'answerHearingDates', {
      ...{ ...unversioned, ...answersOf(ids, 'cannot', 'can'), note: 'I am in hospital on Tuesday.' },
    });
    await told.take(people.contact, 'answerHearingDates', { ...unversioned, ...answersOf(ids, 'ratherNot', 'can') });
    await told.take(people.member, 'answerHearingDates', { ...unversioned, ...answersOf(ids, 'can') });

    const office = await datesSeenBy(told, people.secretary);
    const contact = await datesSeenBy(told, people.contact);

    expect(office[0]!.answers).toEqual([
      { side: 'complainant', personId: null, answer: 'cannot', note: 'I am in hospital on Tuesday.' },
      { side: 'member', personId: people.appointed.member.personId, answer: 'can', note: null },
      { side: 'respondent', personId: null, answer: 'ratherNot', note: null },
    ]);
    expect(contact.map(({ own }) => own)).toEqual(['ratherNot', 'can']);
    expect(contact.flatMap(({ answers }) => answers.map(({ side }) => side))).toEqual(['respondent', 'respondent']);
    expect((await datesSeenBy(told, people.chair)).flatMap(({ answers }) => answers)).toEqual([]);
  });

  it('have the last answer of somebody, also when it is written down by the office', async () => {
    const { told, ids } = await proposed();
    await told.take(people.contact, 'answerHearingDates', { ...unversioned, ...answersOf(ids, 'can') });

    const unnamed = await told.tries(people.secretary, 'answerHearingDates', {
      ...unversioned,
      ...answersOf(ids, 'can'),
    });
    await told.take(people.secretary, 'answerHearingDates', {
      ...{ ...unversioned, ...answersOf(ids, 'cannot'), side: 'respondent' },
    });

    expect(codeOf(unnamed)).toBe('BAD_INPUT');
    expect((await datesSeenBy(told, people.contact))[0]!.own).toBe('cannot');
  });

  it('are answered by nobody for another, and not by a member who does not sit', async () => {
    const { told, ids } = await proposed();
    const answer = { ...unversioned, ...answersOf(ids, 'can') };

    expect(codeOf(await told.tries(people.contact, 'answerHearingDates', { ...answer, side: 'complainant' }))).toBe(
      'BAD_INPUT',
    );
    expect(codeOf(await told.tries(people.otherMember, 'answerHearingDates', answer))).toBe('NOT_FOUND');
    expect(codeOf(await told.tries(people.otherContact, 'answerHearingDates', answer))).toBe('NOT_FOUND');
  });

  it('make place for the next ones, which are the only ones that can be answered', async () => {
    const { told, ids } = await proposed();
    await told.take(people.secretary, 'proposeHearingDates', { dates: [{ on: '2026-04-01', startsAt: '09:00' }] });

    const late = await told.tries(people.contact, 'answerHearingDates', { ...unversioned, ...answersOf(ids, 'can') });

    expect(codeOf(late)).toBe('BAD_INPUT');
    expect((await datesSeenBy(told, people.contact)).map(({ on }) => on)).toEqual(['2026-04-01']);
  });

  it('are no longer answered once the hearing is planned', async () => {
    const { told, ids } = await proposed();
    await told.take(people.secretary, 'planHearing', { hearingOn: '2026-03-25' });

    const late = await told.tries(people.contact, 'answerHearingDates', { ...unversioned, ...answersOf(ids, 'can') });

    expect(refusalOf(late)).toMatchObject({ reason: 'nothingToActOn' });
    expect((await datesSeenBy(told, people.contact)).map(({ open }) => open)).toEqual([false, false]);
  });

  it('are warned of when they are no working days, and cannot be today or twice the same', async () => {
    const told = await toBeHeard(people);

    const warnings = await warnedOf(told, people.secretary, 'proposeHearingDates', {
      dates: [{ on: '2026-04-06', startsAt: '10:00' }, dates[0]],
    });
    const today = await told.tries(people.secretary, 'proposeHearingDates', {
      dates: [{ on: '2026-03-02', startsAt: '10:00' }],
    });
    const twice = await told.tries(people.secretary, 'proposeHearingDates', { dates: [dates[0], dates[0]] });

    expect(warnings).toEqual([
      { kind: 'holiday', on: '2026-04-06', sentence: 'This day is a holiday: Easter Monday.' },
    ]);
    expect([codeOf(today), codeOf(twice)]).toEqual(['BAD_INPUT', 'BAD_INPUT']);
  });

  it.each(['chair', 'member', 'contact'] as const)('are not proposed by the %s', async (who) => {
    const told = await toBeHeard(people);

    expect(codeOf(await told.tries(people[who], 'proposeHearingDates', { dates }))).toBe('NOT_FOUND');
  });

  it('are proposed once the case was laid before the respondent, at the version that was seen', async () => {
    const told = await laidBefore(people);

    const stale = await told.tries(people.secretary, 'proposeHearingDates', {
      dates,
      expectedVersion: told.version - 1,
    });
    await told.take(people.secretary, 'proposeHearingDates', { dates });

    expect(codeOf(stale)).toBe('VERSION_CONFLICT');
  });
});
