import { type TestApplication, testApplication } from '../../support/application.js';
import { codeOf, refusalOf } from '../../support/told-case.js';
import { plugins } from '../intake/invented.js';
import {
  aCommitteeThatHears,
  hearingsSeenBy,
  laidBefore,
  onDay,
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

describe('a hearing that is planned', () => {
  it('is at the head office and public where nobody says otherwise, as the regulation has it', async () => {
    const told = await toBeHeard(people);

    await told.take(people.secretary, 'planHearing', { hearingOn: '2026-03-18', startsAt: '13:30' });

    expect(await hearingsSeenBy(told, people.contact)).toMatchObject([
      { number: 1, state: 'planned', on: '2026-03-18', startsAt: '13:30', place: 'respondentOffice' },
    ]);
    expect(await hearingsSeenBy(told, await told.complainant())).toMatchObject([
      { publicity: 'public', invitedOn: '2026-03-02', address: null, record: null },
    ]);
  });

  it('can be on the tenth day after the invitation, and not a day sooner', async () => {
    const told = await toBeHeard(people);

    const tooSoon = await told.tries(people.secretary, 'planHearing', { hearingOn: '2026-03-11' });
    const taken = await told.take(people.secretary, 'planHearing', { hearingOn: '2026-03-12' });

    expect(refusalOf(tooSoon)).toMatchObject({
      ...{ code: 'STEP_REFUSED', reason: 'noticeTooShort', rule: 'terms.invitation.within' },
      ...{ source: 'artikel 14', missing: ['hearingOn'] },
    });
    expect(tooSoon.errors[0]?.message).toContain('2026-03-12');
    expect(taken.stage).toBe('hearingPlanned');
  });

  it('is moved by planning it again, with as much notice as the first time', async () => {
    const told = await toBeHeard(people);
    await told.take(people.secretary, 'planHearing', { hearingOn: '2026-03-20' });
    await onDay(people, '2026-03-16');

    const tooSoon = await told.tries(people.secretary, 'planHearing', { hearingOn: '2026-03-25' });
    await told.take(people.secretary, 'planHearing', { hearingOn: '2026-03-26', motivation: 'The member is ill.' });

    expect(refusalOf(tooSoon)).toMatchObject({ reason: 'noticeTooShort' });
    expect(await hearingsSeenBy(told, people.member)).toMatchObject([
      { state: 'moved', on: '2026-03-20' },
      { state: 'planned', on: '2026-03-26', motivation: 'The member is ill.' },
    ]);
  });

  it('is elsewhere than the regulation names only with reasons, and its address is for the parties and who sits', async () => {
    const told = await toBeHeard(people);
    const home = { hearingOn: '2026-03-18', place: 'complainantHome', address: 'Roofstreet 5', notes: 'Ring twice.' };

    const bare = await told.tries(people.secretary, 'planHearing', home);
    await told.take(people.secretary, 'planHearing', { ...home, motivation: 'She cannot travel.' });

    expect(refusalOf(bare)).toMatchObject({
      ...{ reason: 'requirementsMissing', rule: 'hearing.place', source: 'artikel 12', missing: ['motivationId'] },
    });
    const where = { place: 'complainantHome', address: 'Roofstreet 5', notes: 'Ring twice.' };
    expect(await hearingsSeenBy(told, people.contact)).toMatchObject([where]);
    expect(await hearingsSeenBy(told, people.member)).toMatchObject([where]);
    expect(await hearingsSeenBy(told, people.otherMember)).toBeUndefined();
  });

  it('is behind closed doors only with reasons', async () => {
    const told = await toBeHeard(people);
    const closed = { hearingOn: '2026-03-18', publicity: 'closed' };

    const bare = await told.tries(people.secretary, 'planHearing', closed);
    await told.take(people.secretary, 'planHearing', { ...closed, motivation: 'It is about his health.' });

    expect(refusalOf(bare)).toMatchObject({ reason: 'requirementsMissing', rule: 'hearing.public' });
    expect(await hearingsSeenBy(told, people.chair)).toMatchObject([
      { publicity: 'closed', motivation: 'It is about his health.' },
    ]);
  });

  it('can be on a holiday or in a weekend, with a warning; on a working day there is none', async () => {
    const told = await toBeHeard(people);

    const holiday = await warnedOf(told, people.secretary, 'planHearing', { hearingOn: '2026-04-03' });
    const weekend = await warnedOf(told, people.secretary, 'planHearing', { hearingOn: '2026-04-04' });
    const none = await warnedOf(told, people.secretary, 'planHearing', { hearingOn: '2026-04-02' });

    expect(holiday).toEqual([{ kind: 'holiday', on: '2026-04-03', sentence: 'This day is a holiday: Good Friday.' }]);
    expect(weekend).toMatchObject([{ kind: 'weekend', on: '2026-04-04' }]);
    expect(none).toEqual([]);
  });

  it.each(['contact', 'otherContact', 'otherMember', 'administrator'] as const)(
    'is not planned by the %s, for whom there is no such step',
    async (who) => {
      const told = await toBeHeard(people);

      expect(codeOf(await told.tries(people[who], 'planHearing', { hearingOn: '2026-03-18' }))).toBe('NOT_FOUND');
    },
  );

  it('is planned by the secretary and not by the chair, as this regulation has it', async () => {
    const told = await toBeHeard(people);

    expect(refusalOf(await told.tries(people.chair, 'planHearing', { hearingOn: '2026-03-18' }))).toMatchObject({
      ...{ reason: 'roleMayNot', rule: 'steps.planHearing.by', source: 'artikel 10' },
    });
  });

  it('needs a day, and waits for the response', async () => {
    const early = await laidBefore(people);
    const told = await toBeHeard(people);

    expect(codeOf(await told.tries(people.secretary, 'planHearing', {}))).toBe('BAD_INPUT');
    expect(refusalOf(await early.tries(people.secretary, 'planHearing', { hearingOn: '2026-03-18' }))).toMatchObject({
      reason: 'stepNotOpen',
    });
  });

  it('makes letters due: an invitation to each side', async () => {
    const told = await toBeHeard(people);
    await told.take(people.secretary, 'planHearing', { hearingOn: '2026-03-18' });

    const seen = await told.seenBy<{ lettersDue: { letter: string; recipient: string }[] }>(
      people.secretary,
      'lettersDue { letter recipient }',
    );

    const invited = seen!.lettersDue.filter(({ letter }) => letter === 'invitation').map(({ recipient }) => recipient);
    expect(invited).toEqual(expect.arrayContaining(['complainant', 'respondent']));
  });
});
