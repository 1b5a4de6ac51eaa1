import { type Regulation } from '#regulation';
import { type TestApplication, testApplication } from '../../support/application.js';
import { refusalOf, type ToldCase } from '../../support/told-case.js';
import { plugins } from '../intake/invented.js';
import { aCommitteeThatHears, onDay, type People, peopleOf, toBeHeard } from './committee.js';

let platform: TestApplication;
let people: People;

/** The same committee with a quorum of two, that wants names a week before the hearing. */
function aStricterCommittee(): Regulation {
  const base = aCommitteeThatHears();
  return {
    ...base,
    committee: { ...base.committee!, quorum: 2 },
    hearing: { ...base.hearing!, persons: { ...base.hearing!.persons!, before: '1 week' } },
  };
}

beforeAll(async () => {
  platform = await testApplication({}, plugins(aStricterCommittee()));
  people = await peopleOf(platform);
}, 60_000);
afterAll(() => platform.close());

async function planned(): Promise<ToldCase> {
  const told = await toBeHeard(people);
  await told.take(people.secretary, 'planHearing', { hearingOn: '2026-03-20', startsAt: '10:00' });
  return told;
}

/** Somebody whom the complainant announces; answers the id. */
async function announced(told: ToldCase, name: string): Promise<string> {
  await told.take(await told.complainant(), 'announcePerson', { capacity: 'witness', name });
  const persons = 'announcedPersons(language: en) { id name }';
  const seen = await told.seenBy<{ announcedPersons: { id: string; name: string }[] }>(people.chair, persons);
  return seen!.announcedPersons.find((one) => one.name === name)!.id;
}

/** To whom invitations are due, in the order of the log. */
async function invited(told: ToldCase): Promise<string[]> {
  const seen = await told.seenBy<{ lettersDue: { letter: string; recipient: string }[] }>(
    people.secretary,
    'lettersDue { letter recipient }',
  );
  return seen!.lettersDue.filter(({ letter }) => letter === 'invitation').map(({ recipient }) => recipient);
}

describe('an invitation', () => {
  it('is due to both sides and to who sits, and to nobody else as long as nobody was admitted', async () => {
    const told = await toBeHeard(people);
    await announced(told, 'A neighbour');

    await told.take(people.secretary, 'planHearing', { hearingOn: '2026-03-20' });

    expect((await invited(told)).toSorted()).toEqual(['complainant', 'members', 'respondent']);
  });

  it('is due to everybody again when the hearing is moved', async () => {
    const told = await toBeHeard(people);
    const personId = await announced(told, 'A neighbour');
    await told.take(people.chair, 'admitPerson', { personId, admitted: true });

    await told.take(people.secretary, 'planHearing', { hearingOn: '2026-03-20' });
    await told.take(people.secretary, 'planHearing', { hearingOn: '2026-03-27' });

    const everybody = ['admittedPersons', 'complainant', 'members', 'respondent'];
    expect((await invited(told)).toSorted()).toEqual([...everybody, ...everybody].toSorted());
  });

  it('is due to who is admitted or comes to sit after the planning, and not to who is kept out', async () => {
    const told = await planned();
    const neighbour = await announced(told, 'A neighbour');
    const plumber = await announced(told, 'A plumber');
    const before = await invited(told);

    await told.take(people.chair, 'admitPerson', { personId: plumber, admitted: false, motivation: 'Enough.' });
    const keptOut = await invited(told);
    await told.take(people.chair, 'admitPerson', { personId: neighbour, admitted: true });
    const admitted = await invited(told);
    const { chair, otherMember } = people.appointed;
    const seats = [
      { seat: 'chair', personId: chair.personId },
      { seat: 'first', personId: otherMember.personId },
    ];
    await told.happens({ step: 'composePanel', seats });

    expect(keptOut).toEqual(before);
    expect(admitted).toEqual([...before, 'admittedPersons']);
    expect(await invited(told)).toEqual([...admitted, 'members']);
  });

  it('names by id whom it is for, and the hearing, and nothing that was written', async () => {
    const told = await planned();

    const data = await platform.database.asAdmin(async (client) => {
      const { rows } = await client.query<{ data: unknown }>(
        `select data from letter_due where case_id = $1 and letter = 'invitation' and recipient = 'members'`,
        [told.id],
      );
      return rows.map((row) => row.data);
    });

    const { chair, member } = people.appointed;
    expect(data).toMatchObject([
      {
        people: [chair.personId, member.personId],
        hearing: { on: '2026-03-20', startsAt: '10:00', place: 'respondentOffice' },
      },
    ]);
  });
});

describe('a name for the hearing', () => {
  it('is taken a week before it, and refused a day later, with the rule and the last day', async () => {
    const told = await planned();
    await onDay(people, '2026-03-13');
    await announced(told, 'In time');
    await onDay(people, '2026-03-14');

    const late = await told.tries(await told.complainant(), 'announcePerson', { capacity: 'witness', name: 'Late' });

    expect(refusalOf(late)).toMatchObject({
      ...{ reason: 'announcedTooLate', rule: 'hearing.persons.before', source: 'artikel 13' },
    });
    expect(late.errors[0]?.message).toContain('2026-03-13');
  });
});

describe('a hearing with a quorum of two', () => {
  it('is held by two who sit, and not by one beside the secretary', async () => {
    const told = await planned();
    await onDay(people, '2026-03-20');
    const [chair, member, secretary] = (['chair', 'member', 'secretary'] as const).map(
      (name) => people.appointed[name].personId,
    );

    const bare = await told.tries(people.secretary, 'holdHearing');
    const one = await told.tries(people.secretary, 'holdHearing', { members: [chair], secretaries: [secretary] });
    const taken = await told.take(people.secretary, 'holdHearing', { members: [chair, member] });

    for (const refused of [bare, one]) {
      expect(refusalOf(refused)).toMatchObject({
        ...{ reason: 'tooFewMembers', rule: 'committee.quorum', source: 'artikel 2', missing: ['present'] },
      });
    }
    expect(taken.stage).toBe('heard');
  });
});
