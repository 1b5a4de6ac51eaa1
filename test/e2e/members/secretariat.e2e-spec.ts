import { randomUUID } from 'node:crypto';
import { wholePlugin } from '../../builders/a-whole-regulation.js';
import { testApplication, type TestApplication, type TestPerson } from '../../support/application.js';
import { anOffice, does, newcomer, type Office, personSeenBy, refusalOf, seesMembers } from './office.js';

let platform: TestApplication;
let office: Office;
let deputy: TestPerson;

beforeAll(async () => {
  platform = await testApplication({}, [wholePlugin()]);
});
beforeEach(async () => {
  platform.clock.set('2026-03-02T09:00:00Z');
  office = await anOffice(await platform.committee('everything', `c-${randomUUID().slice(0, 8)}`));
  deputy = await office.committee.appoint('deputySecretary');
});
afterAll(() => platform.close());

describe('a deputy secretary who takes the office over', () => {
  const takesOver = () => ({
    personId: deputy.personId,
    ofPersonId: office.people.secretary.personId,
    from: '2026-03-09',
  });
  const roles = async (personId: string) =>
    (await personSeenBy(office.administrator, personId)).offices.map(({ role, from, until }) => [role, from, until]);

  it('is the secretary from that day, and the one before until the day before', async () => {
    await does(office.administrator, 'takeOverOffice', takesOver());

    expect(await roles(deputy.personId)).toEqual([
      ['deputySecretary', '2026-03-02', null],
      ['secretary', '2026-03-09', null],
    ]);
    expect(await roles(office.people.secretary.personId)).toEqual([['secretary', '2026-03-02', '2026-03-08']]);
  });

  it('leaves the one before with nothing from that day on', async () => {
    await does(office.administrator, 'takeOverOffice', takesOver());
    const sees = async (day: string) => {
      platform.clock.set(`${day}T09:00:00Z`);
      return seesMembers(await office.people.secretary.signIn());
    };

    expect(await sees('2026-03-08')).toBe('sees them');
    await expect(sees('2026-03-09')).rejects.toThrow();
  });

  it.each([
    ['is no deputy secretary', 'BAD_INPUT personId', () => ({ personId: office.people.chair.personId })],
    ['takes over from no secretary', 'BAD_INPUT ofPersonId', () => ({ ofPersonId: office.people.chair.personId })],
    ['takes over before there was a secretary', 'BAD_INPUT ofPersonId', () => ({ from: '2026-03-02' })],
    ['takes over the day after', 'done', () => ({ from: '2026-03-03' })],
  ])('who %s ends with: %s', async (_, ends, changed) => {
    expect(await refusalOf(office.administrator, 'takeOverOffice', { ...takesOver(), ...changed() })).toBe(ends);
  });
});

describe('an office of the secretariat', () => {
  it('is given to somebody new, who is known by the address from then on', async () => {
    const input = { ...newcomer('Nora'), role: 'deputySecretary', from: '2026-03-02', until: '2026-12-31' };
    const first = await does(office.chair, 'appointSecretary', input);
    const second = await does(office.chair, 'appointSecretary', { ...input, role: 'secretary' });

    expect(second.personId).toBe(first.personId);
    const { offices } = await personSeenBy(office.chair, first.personId);
    expect(offices.map(({ role, until }) => [role, until])).toEqual([
      ['deputySecretary', '2026-12-31'],
      ['secretary', '2026-12-31'],
    ]);
  });

  it('is given by nobody to himself', async () => {
    const { personId } = office.people.administrator;
    const input = { personId, role: 'secretary', from: '2026-03-02' };

    expect(await refusalOf(office.administrator, 'appointSecretary', input)).toBe('STEP_REFUSED oneself');
    expect(await refusalOf(office.chair, 'appointSecretary', input)).toBe('done');
  });

  it.each([
    ['of the secretariat', 'done', () => deputy.membershipId],
    ['of the chair', 'NOT_FOUND', () => office.people.chair.membershipId],
    ['of an administrator', 'NOT_FOUND', () => office.people.administrator.membershipId],
  ])('%s ends here or not: %s', async (_, ends, membership) => {
    const input = { membershipId: membership(), on: '2026-03-20' };

    expect(await refusalOf(office.chair, 'endSecretary', input)).toBe(ends);
  });
});
