import { type TestApplication, testApplication } from '../../support/application.js';
import { codeOf, refusalOf } from '../../support/told-case.js';
import { plugins } from '../intake/invented.js';
import {
  aCommitteeThatHears,
  daysSeenBy,
  hearingsSeenBy,
  makesDay,
  type People,
  peopleOf,
  toBeHeard,
  triesToMakeDay,
} from './committee.js';

let platform: TestApplication;
let people: People;

beforeAll(async () => {
  platform = await testApplication({}, plugins(aCommitteeThatHears()));
  people = await peopleOf(platform);
}, 60_000);
afterAll(() => platform.close());

const morning = { startsAt: '10:00', endsAt: '10:45', room: 'Room 1' };

describe('a sitting day', () => {
  it('has several cases, each with its time and room; who sits in one of them sees that one', async () => {
    const day = await makesDay(people.secretary, { on: '2026-04-14' });
    const [first, second] = [await toBeHeard(people), await toBeHeard(people)];
    await second.happens({
      step: 'composePanel',
      seats: [{ seat: 'chair', personId: people.appointed.otherMember.personId }],
    });

    await first.take(people.secretary, 'addToSittingDay', { sittingDayId: day.id, ...morning });
    await second.take(people.secretary, 'addToSittingDay', { sittingDayId: day.id, ...morning, room: 'Room 2' });

    const seen = async (who: 'secretary' | 'chair' | 'member') =>
      (await daysSeenBy(people[who], '2026-04-14')).data?.sittingDays[0]?.cases.map(({ caseId }) => caseId);
    expect(await seen('secretary')).toEqual([first.id, second.id]);
    expect(await seen('chair')).toEqual([first.id, second.id]);
    expect(await seen('member')).toEqual([first.id]);
    expect(codeOf(await daysSeenBy(people.contact, '2026-04-14'))).toBe('NOT_FOUND');
  });

  it('gives a room to one case at a time, also when they only overlap', async () => {
    const day = await makesDay(people.secretary, { on: '2026-04-15' });
    const [first, second] = [await toBeHeard(people), await toBeHeard(people)];
    const add = { sittingDayId: day.id, ...morning };
    await first.take(people.secretary, 'addToSittingDay', add);

    const taken = await second.tries(people.secretary, 'addToSittingDay', {
      ...add,
      startsAt: '10:44',
      endsAt: '11:30',
    });
    await second.take(people.secretary, 'addToSittingDay', { ...add, startsAt: '10:45', endsAt: '11:30' });

    expect(refusalOf(taken)).toMatchObject({ reason: 'roomTaken' });
  });

  it('gives its date, time and place to a case that is planned on it', async () => {
    const day = await makesDay(people.secretary, { on: '2026-04-16' });
    const told = await toBeHeard(people);
    const onThatDay = { sittingDayId: day.id };

    const without = await told.tries(people.secretary, 'planHearing', onThatDay);
    await told.take(people.secretary, 'addToSittingDay', { ...onThatDay, ...morning });
    const twice = await told.tries(people.secretary, 'planHearing', { ...onThatDay, hearingOn: '2026-04-17' });
    await told.take(people.secretary, 'planHearing', onThatDay);

    expect([codeOf(without), codeOf(twice)]).toEqual(['BAD_INPUT', 'BAD_INPUT']);
    expect(await hearingsSeenBy(told, people.contact)).toMatchObject([
      { on: '2026-04-16', startsAt: '10:00', place: 'committeeOffice', state: 'planned' },
    ]);
  });

  it('at the head office of one participant is elsewhere for a case about another, with the reasons that takes', async () => {
    const day = await makesDay(people.secretary, { on: '2026-04-20', place: 'respondentOffice', participant: 'south' });
    const own = await makesDay(people.secretary, { on: '2026-04-21', place: 'respondentOffice', participant: 'north' });
    const told = await toBeHeard(people);
    await told.take(people.secretary, 'addToSittingDay', { sittingDayId: day.id, ...morning });
    await told.take(people.secretary, 'addToSittingDay', { sittingDayId: own.id, ...morning });

    const bare = await told.tries(people.secretary, 'planHearing', { sittingDayId: day.id });
    await told.take(people.secretary, 'planHearing', { sittingDayId: own.id });

    expect(refusalOf(bare)).toMatchObject({ reason: 'requirementsMissing', rule: 'hearing.place' });
    expect(await hearingsSeenBy(told, people.contact)).toMatchObject([{ place: 'respondentOffice' }]);
    expect((await daysSeenBy(people.secretary, '2026-04-20')).data?.sittingDays[0]?.cases).toEqual([]);
  });

  it('is left by a case that is planned elsewhere', async () => {
    const day = await makesDay(people.secretary, { on: '2026-04-22' });
    const told = await toBeHeard(people);
    await told.take(people.secretary, 'addToSittingDay', { sittingDayId: day.id, ...morning });

    await told.take(people.secretary, 'planHearing', { hearingOn: '2026-04-23' });

    expect((await daysSeenBy(people.secretary, '2026-04-22')).data?.sittingDays[0]?.cases).toEqual([]);
  });

  it('is made by the secretary, for a day to come and a place that it can be', async () => {
    const made = async (who: 'chair' | 'member' | 'administrator' | 'secretary', given: object) =>
      codeOf(await triesToMakeDay(people[who], { on: '2026-04-24', ...given }));

    expect([await made('chair', {}), await made('member', {}), await made('administrator', {})]).toEqual([
      ...['NOT_FOUND', 'NOT_FOUND', 'NOT_FOUND'],
    ]);
    expect(await made('secretary', { on: '2026-03-01' })).toBe('BAD_INPUT');
    expect(await made('secretary', { place: 'respondentOffice' })).toBe('BAD_INPUT');
    expect(await made('secretary', { participant: 'north' })).toBe('BAD_INPUT');
    expect(await made('secretary', { on: '2026-03-02' })).toBeUndefined();
  });

  it('is made once for the same key', async () => {
    const clientKey = crypto.randomUUID();

    const first = await makesDay(people.secretary, { clientKey, on: '2026-04-28' });
    const again = await makesDay(people.secretary, { clientKey, on: '2026-04-28' });

    expect(again.id).toBe(first.id);
    expect((await daysSeenBy(people.secretary, '2026-04-28')).data?.sittingDays).toHaveLength(1);
  });

  it('takes no case in a time that ends before it begins', async () => {
    const day = await makesDay(people.secretary, { on: '2026-04-29' });
    const told = await toBeHeard(people);
    const backwards = { sittingDayId: day.id, ...morning, endsAt: '10:00' };

    expect(codeOf(await told.tries(people.secretary, 'addToSittingDay', backwards))).toBe('BAD_INPUT');
    expect(codeOf(await told.tries(people.chair, 'addToSittingDay', { sittingDayId: day.id, ...morning }))).toBe(
      'NOT_FOUND',
    );
  });
});
