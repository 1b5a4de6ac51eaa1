import { type TestApplication, type TestCommittee, testApplication } from '../../support/application.js';
import { type Caller } from '../../support/caller.js';
import { aToldCase, codeOf, refusalOf, type ToldCase } from '../../support/told-case.js';

interface SeenPeople {
  announcedPersons: {
    id: string;
    name: string | null;
    contribution: string | null;
    capacity: string;
    by: string;
    admitted: boolean | null;
    motivation: string | null;
  }[];
  treatment: { treatment: string; motivation: string | null } | null;
  investigations: { means: string; motivation: string | null }[];
}
const fields = `announcedPersons(language: en) { id name contribution capacity by admitted motivation }
  treatment(language: en) { treatment motivation }
  investigations(language: en) { means motivation }`;

const filedAt = '2026-03-02T09:00:00Z';
const today = '2026-04-20T09:00:00Z';
const complaint = {
  participant: 'welbions',
  subject: 'repair',
  priorSteps: [
    { step: 'contact', form: 'spoken', on: '2026-01-12', answer: 'refused' },
    { step: 'headOfDepartment', form: 'written', on: '2026-01-26', answer: 'refused' },
  ],
};

let platform: TestApplication;
let committee: TestCommittee;
let secretary: Caller;
let chair: Caller;
let contact: Caller;

beforeAll(async () => {
  platform = await testApplication();
  platform.clock.set(filedAt);
  committee = await platform.committee('twente');
  platform.clock.set(today);
  secretary = await committee.staff('secretary');
  chair = await committee.staff('chair');
  contact = await committee.staff('participantContact', 'welbions');
});
afterAll(() => platform.close());

async function answered(): Promise<ToldCase> {
  const told = await aToldCase({ platform, committee }, complaint, [filedAt, today]);
  await told.take(secretary, 'decideAdmissibility', { on: '2026-03-03', outcome: 'admitted' });
  await told.take(secretary, 'requestResponse', { on: '2026-03-04' });
  await told.take(contact, 'submitResponse', { on: '2026-03-10', text: 'We came by.', policy: 'Within a week.' });
  return told;
}

async function toBeHeard(): Promise<ToldCase> {
  const told = await answered();
  await told.take(chair, 'chooseTreatment', { on: '2026-03-11', outcome: 'hearing' });
  return told;
}

async function seen(told: ToldCase, by: Caller): Promise<SeenPeople> {
  return (await told.seenBy<SeenPeople>(by, fields))!;
}

const neighbour = { capacity: 'witness', name: 'Anneke de Buurvrouw', contribution: 'She heard the water.' };

describe('how a complaint in Twente is treated', () => {
  it('is decided by the committee: a hearing', async () => {
    const told = await answered();

    const taken = await told.take(chair, 'chooseTreatment', { on: '2026-03-11', outcome: 'hearing' });

    expect(taken.stage).toBe('hearingPlanned');
    expect(await seen(told, contact)).toMatchObject({ treatment: { treatment: 'hearing', motivation: null } });
  });

  it('is otherwise only with reasons', async () => {
    const told = await answered();

    const bare = await told.tries(secretary, 'chooseTreatment', { outcome: 'other' });
    await told.take(secretary, 'chooseTreatment', { outcome: 'other', motivation: 'A visit says more.' });

    expect(refusalOf(bare)).toMatchObject({
      reason: 'requirementsMissing',
      rule: 'steps.chooseTreatment',
      source: 'stap 7',
      missing: ['motivationId'],
    });
    expect(await seen(told, secretary)).toMatchObject({
      treatment: { treatment: 'other', motivation: 'A visit says more.' },
    });
  });

  it('is not on paper: the regulation does not have that, and it is not for a party to decide', async () => {
    const told = await answered();

    expect(refusalOf(await told.tries(chair, 'chooseTreatment', { outcome: 'onPaper' }))).toMatchObject({
      reason: 'outcomeNotInRegulation',
    });
    expect(codeOf(await told.tries(contact, 'chooseTreatment', { outcome: 'hearing' }))).toBe('NOT_FOUND');
  });

  it('can be looked into by a visit, and in another way only in words', async () => {
    const told = await toBeHeard();

    await told.take(chair, 'investigate', { means: 'homeVisit' });
    const bare = await told.tries(chair, 'investigate', { means: 'other' });
    await told.take(secretary, 'investigate', { means: 'other', motivation: 'We call the builder.' });

    expect(refusalOf(bare)).toMatchObject({ reason: 'requirementsMissing', missing: ['motivationId'] });
    expect((await seen(told, await told.complainant())).investigations).toEqual([
      { means: 'homeVisit', motivation: null },
      { means: 'other', motivation: 'We call the builder.' },
    ]);
    expect(codeOf(await told.tries(contact, 'investigate', { means: 'homeVisit' }))).toBe('NOT_FOUND');
  });
});

describe('people who are announced in Twente', () => {
  it('are named by a party, seen by both sides, and admitted by the committee', async () => {
    const told = await toBeHeard();
    const complainant = await told.complainant();

    await told.take(complainant, 'announcePerson', { on: '2026-03-18', ...neighbour });
    const waiting = await seen(told, contact);
    const personId = waiting.announcedPersons[0]!.id;
    await told.take(chair, 'admitPerson', { on: '2026-03-19', personId, admitted: true });

    expect(waiting.announcedPersons).toEqual([
      expect.objectContaining({ ...neighbour, admitted: null, motivation: null }),
    ]);
    expect((await seen(told, complainant)).announcedPersons).toEqual([expect.objectContaining({ admitted: true })]);
  });

  it('are kept out only with reasons, and can be admitted after all', async () => {
    const told = await toBeHeard();
    await told.take(contact, 'announcePerson', { capacity: 'expert', name: 'De Loodgieter' });
    const personId = (await seen(told, secretary)).announcedPersons[0]!.id;

    const bare = await told.tries(chair, 'admitPerson', { personId, admitted: false });
    await told.take(chair, 'admitPerson', { personId, admitted: false, motivation: 'Two are enough.' });
    const kept = (await seen(told, contact)).announcedPersons[0];
    await told.take(chair, 'admitPerson', { personId, admitted: true });

    expect(refusalOf(bare)).toMatchObject({
      reason: 'requirementsMissing',
      rule: 'steps.admitPerson',
      source: 'stap 8',
      missing: ['motivationId'],
    });
    expect(kept).toMatchObject({ admitted: false, motivation: 'Two are enough.' });
    expect((await seen(told, contact)).announcedPersons[0]).toMatchObject({ admitted: true, motivation: null });
  });

  it('are announced by the secretary for somebody on paper, and not by the chair, another complainant or a visitor', async () => {
    const told = await toBeHeard();
    const other = await toBeHeard();

    await told.take(secretary, 'announcePerson', neighbour);

    for (const somebodyElse of [chair, await other.complainant()]) {
      expect(codeOf(await told.tries(somebodyElse, 'announcePerson', neighbour))).toBe('NOT_FOUND');
    }
    expect(codeOf(await told.tries(committee.visitor(), 'announcePerson', neighbour))).toBe('NOT_SIGNED_IN');
  });

  it('are somebody: a name is needed, and nobody can be admitted who was not announced', async () => {
    const told = await toBeHeard();
    await told.take(contact, 'announcePerson', neighbour);

    const nameless = await told.tries(contact, 'announcePerson', { capacity: 'witness', name: ' ' });
    const stranger = await told.tries(chair, 'admitPerson', { personId: told.id, admitted: true });

    expect(codeOf(nameless)).toBe('BAD_INPUT');
    expect(refusalOf(stranger)).toMatchObject({ reason: 'notInCase', missing: ['personId'] });
  });

  it('are not announced before there is a hearing, and not by a party decided on', async () => {
    const told = await answered();
    const heard = await toBeHeard();
    await heard.take(contact, 'announcePerson', neighbour);
    const personId = (await seen(heard, secretary)).announcedPersons[0]!.id;

    expect(refusalOf(await told.tries(contact, 'announcePerson', neighbour))).toMatchObject({
      reason: 'stepNotOpen',
      rule: 'steps.announcePerson.from',
      missing: ['chooseTreatment'],
    });
    expect(codeOf(await heard.tries(contact, 'admitPerson', { personId, admitted: true }))).toBe('NOT_FOUND');
  });

  it('leave no name in the log of the case', async () => {
    const told = await toBeHeard();
    await told.take(contact, 'announcePerson', neighbour);

    const { rows } = await platform.database.asAdmin((client) =>
      client.query<{ data: object }>(`select data from case_event where case_id = $1 and type = 'personAnnounced'`, [
        told.id,
      ]),
    );

    expect(JSON.stringify(rows)).toContain('witness');
    expect(JSON.stringify(rows)).not.toContain('Anneke');
  });
});

describe('a hold in Twente', () => {
  it('waits for information after the hearing, and for another reason only in words', async () => {
    const told = await toBeHeard();
    await told.happens({ step: 'planHearing', on: '2026-03-11', hearingOn: '2026-03-24' });
    await told.happens({
      step: 'composePanel',
      on: '2026-03-11',
      seats: [{ seat: 'chair', personId: '01900000-0000-7000-8000-000000000001' }],
    });
    await told.happens({ step: 'holdHearing', on: '2026-03-24' });

    const bare = await told.tries(chair, 'hold', { on: '2026-03-24', reason: 'other' });
    await told.take(chair, 'hold', { on: '2026-03-24', reason: 'informationAwaited', wakeUpOn: '2026-04-07' });
    const resumed = await told.take(secretary, 'resume', { on: '2026-04-07' });

    expect(refusalOf(bare)).toMatchObject({ reason: 'requirementsMissing', source: 'stap 8' });
    expect(resumed.stage).toBe('heard');
  });
});
