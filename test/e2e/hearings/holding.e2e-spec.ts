import { type TestApplication, testApplication } from '../../support/application.js';
import { type Caller } from '../../support/caller.js';
import { codeOf, refusalOf, type ToldCase } from '../../support/told-case.js';
import { plugins } from '../intake/invented.js';
import { aCommitteeThatHears, hearingsSeenBy, onDay, type People, peopleOf, toBeHeard } from './committee.js';

let platform: TestApplication;
let people: People;

beforeAll(async () => {
  platform = await testApplication({}, plugins(aCommitteeThatHears()));
  people = await peopleOf(platform);
}, 60_000);
afterAll(() => platform.close());

async function planned(hearingOn = '2026-03-12'): Promise<ToldCase> {
  const told = await toBeHeard(people);
  await told.take(people.secretary, 'planHearing', { hearingOn, startsAt: '10:00' });
  return told;
}

const personOf = (name: 'chair' | 'member' | 'otherMember' | 'secretary' | 'contact') =>
  people.appointed[name].personId;

interface Count {
  readonly personId: string;
  readonly name: string | null;
  readonly as: string;
  readonly hearings: number;
}

async function counted(by: Caller, from: string, until: string) {
  return by.asks<{ attendance: Count[] }>(
    'query ($from: LocalDate!, $until: LocalDate!) { attendance(from: $from, until: $until) { personId name as hearings } }',
    { from, until },
  );
}

describe('a hearing that is held', () => {
  it('has a record that both sides and who sits can read, and nobody else', async () => {
    const told = await planned();
    await onDay(people, '2026-03-12');

    await told.take(people.chair, 'holdHearing', { sides: ['complainant', 'respondent'], record: 'The roof leaks.' });

    const held = { state: 'held', heldOn: '2026-03-12', sidesPresent: ['complainant', 'respondent'] };
    for (const who of [await told.complainant(), people.contact, people.member, people.secretary]) {
      expect(await hearingsSeenBy(told, who)).toMatchObject([{ ...held, record: 'The roof leaks.' }]);
    }
    expect(await hearingsSeenBy(told, people.otherMember)).toBeUndefined();
    expect(await hearingsSeenBy(told, people.otherContact)).toBeUndefined();
  });

  it('is held on the day to which both sides were invited, and not on the day before', async () => {
    const told = await planned();
    await onDay(people, '2026-03-11');
    const early = await told.tries(people.secretary, 'holdHearing');
    await onDay(people, '2026-03-12');

    expect(refusalOf(early)).toMatchObject({ reason: 'dateBeforePredecessor', rule: 'steps.holdHearing' });
    expect((await told.take(people.secretary, 'holdHearing')).stage).toBe('heard');
  });

  it('can be written down afterwards, with who of the committee was there on that day', async () => {
    const told = await planned();
    await onDay(people, '2026-04-20');

    await told.take(people.secretary, 'holdHearing', {
      ...{ on: '2026-03-12', members: [personOf('chair'), personOf('member')], secretaries: [personOf('secretary')] },
    });

    const [hearing] = (await hearingsSeenBy(told, people.secretary))!;
    expect(hearing).toMatchObject({ heldOn: '2026-03-12' });
    expect(hearing!.attendance).toEqual(
      expect.arrayContaining([
        { personId: personOf('chair'), as: 'chair' },
        { personId: personOf('member'), as: 'member' },
        { personId: personOf('secretary'), as: 'secretary' },
      ]),
    );
    expect((await hearingsSeenBy(told, people.chair))![0]!.attendance).toBeNull();
  });

  it('can be planned and held on paper before, and be written down later with both days', async () => {
    const told = await toBeHeard(people);
    await onDay(people, '2026-04-20');

    await told.take(people.secretary, 'planHearing', { on: '2026-03-03', hearingOn: '2026-03-20' });
    await told.take(people.secretary, 'holdHearing', { on: '2026-03-20' });

    expect(await hearingsSeenBy(told, people.contact)).toMatchObject([
      { invitedOn: '2026-03-03', on: '2026-03-20', heldOn: '2026-03-20' },
    ]);
  });

  it('can be followed by a second one, which is invited to anew', async () => {
    const told = await planned();
    await onDay(people, '2026-03-12');
    await told.take(people.secretary, 'holdHearing', { record: 'The first.' });

    const tooSoon = await told.tries(people.secretary, 'planHearing', { hearingOn: '2026-03-20' });
    await told.take(people.secretary, 'planHearing', { hearingOn: '2026-03-24' });
    await onDay(people, '2026-03-24');
    await told.take(people.secretary, 'holdHearing', { record: 'The second.' });

    expect(refusalOf(tooSoon)).toMatchObject({ reason: 'noticeTooShort' });
    expect(await hearingsSeenBy(told, people.contact)).toMatchObject([
      { number: 1, heldOn: '2026-03-12', record: 'The first.' },
      { number: 2, heldOn: '2026-03-24', record: 'The second.' },
    ]);
  });

  it('is attended by announced persons whom the committee did not keep out', async () => {
    const told = await planned();
    const complainant = await told.complainant();
    for (const name of ['Anneke de Buurvrouw', 'De Loodgieter']) {
      await told.take(complainant, 'announcePerson', { capacity: 'witness', name });
    }
    const announced = (await told.seenBy<{ announcedPersons: { id: string }[] }>(
      people.chair,
      'announcedPersons(language: en) { id }',
    ))!.announcedPersons.map(({ id }) => id);
    await told.take(people.chair, 'admitPerson', { personId: announced[0], admitted: true });
    await told.take(people.chair, 'admitPerson', { personId: announced[1], admitted: false, motivation: 'Enough.' });
    const expected = await hearingsSeenBy(told, people.contact);
    await onDay(people, '2026-03-12');

    const keptOut = await told.tries(people.chair, 'holdHearing', { persons: [announced[1]] });
    await told.take(people.chair, 'holdHearing', { persons: [announced[0]] });

    expect(expected).toMatchObject([{ persons: [{ name: 'Anneke de Buurvrouw' }] }]);
    expect(refusalOf(keptOut)).toMatchObject({ reason: 'notAdmitted' });
    expect(await hearingsSeenBy(told, people.member)).toMatchObject([{ persons: [{ name: 'Anneke de Buurvrouw' }] }]);
  });

  it('is attended for the fees by nobody who does not sit, and by nobody who is no secretary', async () => {
    const told = await planned();
    await onDay(people, '2026-03-12');
    const tries = (given: object) => told.tries(people.secretary, 'holdHearing', given);

    expect(codeOf(await tries({ members: [personOf('otherMember')] }))).toBe('BAD_INPUT');
    expect(codeOf(await tries({ secretaries: [personOf('contact')] }))).toBe('BAD_INPUT');
    expect(
      codeOf(await tries({ members: [personOf('member')], secretaries: [personOf('secretary')] })),
    ).toBeUndefined();
  });

  it.each(['contact', 'otherMember', 'administrator'] as const)('is not held by the %s', async (who) => {
    const told = await planned();
    await onDay(people, '2026-03-12');

    expect(codeOf(await told.tries(people[who], 'holdHearing'))).toBe('NOT_FOUND');
  });

  it('does not go on when the case ends', async () => {
    const told = await planned();

    await told.take(people.secretary, 'withdraw', { text: 'It is mended.' });

    expect(await hearingsSeenBy(told, people.contact)).toMatchObject([{ state: 'calledOff' }]);
  });
});

describe('the attendance of hearings', () => {
  it('is counted per person and capacity in a period, and names no case', async () => {
    const told = await planned('2026-05-12');
    await onDay(people, '2026-05-12');
    await told.take(people.secretary, 'holdHearing', { members: [personOf('chair'), personOf('member')] });

    const { data } = await counted(people.administrator, '2026-05-01', '2026-05-31');

    expect(data?.attendance).toEqual(
      expect.arrayContaining([
        { personId: personOf('chair'), name: 'chair', as: 'chair', hearings: 1 },
        { personId: personOf('member'), name: 'member', as: 'member', hearings: 1 },
      ]),
    );
    expect((await counted(people.administrator, '2026-06-01', '2026-06-30')).data?.attendance).toEqual([]);
  });

  it('is mended by the secretary, and by nobody who only sits', async () => {
    const told = await planned('2026-06-12');
    await onDay(people, '2026-06-12');
    await told.take(people.secretary, 'holdHearing', { members: [personOf('chair'), personOf('member')] });
    const mended = { hearing: 1, members: [personOf('chair')], secretaries: [] };

    expect(codeOf(await told.tries(people.chair, 'recordAttendance', mended))).toBe('NOT_FOUND');
    expect(codeOf(await told.tries(people.secretary, 'recordAttendance', { ...mended, hearing: 2 }))).toBe('BAD_INPUT');
    await told.take(people.secretary, 'recordAttendance', mended);

    expect((await counted(people.secretary, '2026-06-01', '2026-06-30')).data?.attendance).toMatchObject([
      { personId: personOf('chair'), as: 'chair' },
    ]);
  });

  it.each(['chair', 'member', 'contact'] as const)('is not for the %s', async (who) => {
    expect(codeOf(await counted(people[who], '2026-05-01', '2026-05-31'))).toBe('NOT_FOUND');
  });

  it('is asked for a period that ends after it begins, of five years at most', async () => {
    const { administrator } = people;

    expect(codeOf(await counted(administrator, '2026-05-31', '2026-05-01'))).toBe('BAD_INPUT');
    expect(codeOf(await counted(administrator, '2016-05-31', '2026-05-01'))).toBe('BAD_INPUT');
  });
});
