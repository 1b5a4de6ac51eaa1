import { type Membership, type Viewer } from '#access';
import { type RecordedStatement } from '#tenancy';
import { recordStatements } from '../../../test/support/statements.js';
import { statementFindings } from '../../../test/support/statement-findings.js';
import {
  aCommittee,
  aSignInDatabase,
  type Committee,
  type SignInDatabase,
  type Somebody,
} from '../test/a-sign-in-database.builder.js';

const noon = (day: string) => `${day}T11:00:00Z`;

let database: SignInDatabase;
let committee: Committee;

beforeAll(async () => {
  database = await aSignInDatabase();
});
beforeEach(async () => {
  database.clock.set(noon('2026-03-02'));
  committee = await aCommittee(database);
});
afterAll(() => database.drop());

/** The roles of a viewer, or what he is besides staff. */
function rolesOf(viewer: Viewer): string[] {
  return viewer.kind === 'staff' ? viewer.memberships.map(({ role }) => role) : [viewer.kind];
}

/** The roles that somebody has at noon of a day, in a session that he opens then. */
async function rolesOn(day: string, { accountId }: Somebody): Promise<string[]> {
  database.clock.set(noon(day));
  return rolesOf(await (await committee.session(accountId))());
}

describe('an office', () => {
  it.each([
    ['secretary', 'the last day', '2026-03-31', ['secretary']],
    ['secretary', 'the day after', '2026-04-01', ['visitor']],
    ['deputySecretary', 'the last day', '2026-03-31', ['deputySecretary']],
    ['deputySecretary', 'the day after', '2026-04-01', ['visitor']],
    ['tenantAdministrator', 'the last day', '2026-03-31', ['tenantAdministrator']],
    ['tenantAdministrator', 'the day after', '2026-04-01', ['visitor']],
    ['chair', 'the last day', '2026-03-31', ['chair']],
    ['chair', 'the day after', '2026-04-01', ['formerChair']],
    ['member', 'the last day', '2026-03-31', ['member']],
    ['member', 'the day after', '2026-04-01', ['formerMember']],
  ] as const)('of a %s is on %s, %s: %j', async (role, _, day, roles) => {
    const person = await committee.somebody(role, { until: '2026-03-31' });

    expect(await rolesOn(day, person)).toEqual(roles);
  });

  it.each([
    ['the last day', '2026-03-31', ['participantContact']],
    ['the day after', '2026-04-01', ['visitor']],
  ])('of a contact is on %s, %s: %j', async (_, day, roles) => {
    const contact = await committee.somebody('participantContact', { participant: 'north', until: '2026-03-31' });

    expect(await rolesOn(day, contact)).toEqual(roles);
  });

  it.each([
    ['the day before', '2026-02-28', ['visitor']],
    ['the first day', '2026-03-01', ['chair']],
  ])('begins on its first day: on %s, %s, it is %j', async (_, day, roles) => {
    const chair = await committee.somebody('chair', { from: '2026-03-01' });

    expect(await rolesOn(day, chair)).toEqual(roles);
  });

  it.each([
    ['a minute before midnight in the Netherlands', '2026-03-31T21:59:00Z', ['secretary']],
    ['a minute after it', '2026-03-31T22:01:00Z', ['visitor']],
  ])('ends in the middle of a session, %s', async (_, now, roles) => {
    database.clock.set('2026-03-31T21:50:00Z');
    const { viewer } = await committee.somebody('secretary', { until: '2026-03-31' });

    database.clock.set(now);

    expect(rolesOf(await viewer())).toEqual(roles);
  });

  it.each(['secretary', 'chair', 'member'] as const)(
    'of a %s that is taken away is gone at the next request of the same session',
    async (role) => {
      const { viewer, membershipId } = await committee.somebody(role);
      const before = rolesOf(await viewer());

      await committee.run(() => database.appointments.remove(membershipId));

      expect([before, rolesOf(await viewer())]).toEqual([[role], ['visitor']]);
    },
  );

  it('that ended and is then taken away leaves no case to finish', async () => {
    const { viewer, membershipId } = await committee.somebody('chair', { until: '2026-03-01' });
    const before = rolesOf(await viewer());

    await committee.run(() => database.appointments.remove(membershipId));

    expect([before, rolesOf(await viewer())]).toEqual([['formerChair'], ['visitor']]);
  });

  it('after another one is of the same person', async () => {
    const before = await committee.somebody('member', { until: '2026-03-01' });
    const now = await committee.somebody('chair', { accountId: before.accountId });

    expect(await now.viewer()).toEqual({
      kind: 'staff',
      accountId: before.accountId,
      personId: before.personId,
      memberships: [
        { role: 'chair', participantId: null },
        { role: 'formerMember', participantId: null },
      ] satisfies Membership[],
    });
  });

  it('for a participant says which', async () => {
    const { viewer } = await committee.somebody('handler', { participant: 'north' });

    expect(await viewer()).toMatchObject({ memberships: [{ role: 'handler', participantId: committee.north }] });
  });

  it('in another committee is nothing here', async () => {
    const elsewhere = await aCommittee(database);
    const { accountId, viewer } = await elsewhere.somebody('secretary');

    const here = await committee.session(accountId);

    expect([rolesOf(await viewer()), rolesOf(await here())]).toEqual([['secretary'], ['visitor']]);
  });
});

describe('whoever covers somebody who is away', () => {
  const away = { from: '2026-03-09', until: '2026-03-13' };
  const announce = (absent: Somebody, cover: Somebody) =>
    committee.run(() => database.absences.announce({ personId: absent.personId, coveredBy: cover.personId, ...away }));

  it.each([
    ['the day before', '2026-03-08', ['member']],
    ['the first day', '2026-03-09', ['member', 'secretary']],
    ['the last day', '2026-03-13', ['member', 'secretary']],
    ['the day after', '2026-03-14', ['member']],
  ])('has the office beside the own one: on %s, %s, %j', async (_, day, roles) => {
    const cover = await committee.somebody('member');
    await announce(await committee.somebody('secretary'), cover);

    expect(await rolesOn(day, cover)).toEqual(roles);
  });

  it('stays the own person', async () => {
    const cover = await committee.somebody('member');
    await announce(await committee.somebody('chair'), cover);
    database.clock.set(noon('2026-03-09'));

    const viewer = await (await committee.session(cover.accountId))();

    expect(viewer).toMatchObject({ personId: cover.personId });
  });

  it('has the office, but not the seats and the participants of whoever is away', async () => {
    const secretary = await committee.somebody('secretary');
    await committee.somebody('member', { accountId: secretary.accountId });
    await committee.somebody('participantContact', { accountId: secretary.accountId, participant: 'north' });
    const cover = await committee.somebody('chair');
    await announce(secretary, cover);

    expect(await rolesOn('2026-03-09', cover)).toEqual(['chair', 'secretary']);
  });

  it('has the same office once', async () => {
    const cover = await committee.somebody('secretary');
    await announce(await committee.somebody('secretary'), cover);

    expect(await rolesOn('2026-03-09', cover)).toEqual(['secretary']);
  });

  it('has nothing of it any more at the next request when the other one is back sooner', async () => {
    const cover = await committee.somebody('member');
    const absenceId = await announce(await committee.somebody('secretary'), cover);
    database.clock.set(noon('2026-03-10'));
    const viewer = await committee.session(cover.accountId);
    const before = rolesOf(await viewer());

    await committee.run(() => database.absences.end(absenceId));

    expect([before, rolesOf(await viewer())]).toEqual([['member', 'secretary'], ['member']]);
  });

  it.each(['absent', 'cover'] as const)('has nothing of it when the office of the %s is taken away', async (whose) => {
    const people = { absent: await committee.somebody('secretary'), cover: await committee.somebody('member') };
    await announce(people.absent, people.cover);
    const before = await rolesOn('2026-03-09', people.cover);

    await committee.run(() => database.appointments.remove(people[whose].membershipId));

    const after = { absent: ['member'], cover: ['visitor'] }[whose];
    expect([before, await rolesOn('2026-03-09', people.cover)]).toEqual([['member', 'secretary'], after]);
  });

  it.each(['absent', 'cover'] as const)('has nothing of it when the office of the %s ended before', async (whose) => {
    const people = { absent: await committee.somebody('secretary'), cover: await committee.somebody('member') };
    await announce(people.absent, people.cover);

    await committee.run(() => database.appointments.endOffice(people[whose].membershipId, '2026-03-09'));

    const after = { absent: ['member'], cover: ['formerMember'] }[whose];
    expect(await rolesOn('2026-03-09', people.cover)).toEqual(['member', 'secretary']);
    expect(await rolesOn('2026-03-10', people.cover)).toEqual(after);
  });

  it('has nothing of it when all that is left to him is a role for a participant', async () => {
    const cover = await committee.somebody('member');
    await committee.somebody('participantContact', { accountId: cover.accountId, participant: 'north' });
    await announce(await committee.somebody('secretary'), cover);
    const before = await rolesOn('2026-03-09', cover);

    await committee.run(() => database.appointments.remove(cover.membershipId));

    expect([before, await rolesOn('2026-03-09', cover)]).toEqual([
      ['member', 'participantContact', 'secretary'],
      ['participantContact'],
    ]);
  });

  it('does not pass it on to whoever covers him', async () => {
    const chair = await committee.somebody('chair');
    const deputy = await committee.somebody('deputySecretary');
    const member = await committee.somebody('member');
    await announce(chair, deputy);
    await announce(deputy, member);

    expect(await rolesOn('2026-03-09', member)).toEqual(['deputySecretary', 'member']);
  });
});

describe('an administrator of the platform', () => {
  const appointed = async (accountId: string): Promise<string> => {
    await database.asOwner(`insert into platform_administrator (account_id) values ('${accountId}')`);
    return accountId;
  };

  it('is one in every committee, and has no role there', async () => {
    const accountId = await appointed(await committee.account());
    const viewer = await committee.session(accountId);

    expect(await viewer()).toEqual({ kind: 'platformAdministrator', accountId });
  });

  it('is a visitor from the next request on when that ends', async () => {
    const accountId = await appointed(await committee.account());
    const viewer = await committee.session(accountId);

    await database.asOwner(`delete from platform_administrator where account_id = '${accountId}'`);

    expect(await viewer()).toEqual({ kind: 'visitor' });
  });

  it('with a role in the committee is there in that role, and no more', async () => {
    const { accountId, viewer } = await committee.somebody('member');
    await appointed(accountId);

    expect(rolesOf(await viewer())).toEqual(['member']);
  });

  it('is not on a list that the application can read or change', async () => {
    const asked = committee.run(() => database.door.manager.query('select account_id from platform_administrator'));
    const written = committee.run(() =>
      database.door.manager.query('insert into platform_administrator select id from account'),
    );

    await expect(asked).rejects.toMatchObject({ code: '42501' });
    await expect(written).rejects.toMatchObject({ code: '42501' });
  });
});

describe('who is asking', () => {
  const asked = async (viewer: () => Promise<Viewer>): Promise<RecordedStatement[]> =>
    (await recordStatements(viewer)).filter(({ name }) => name !== undefined);

  it('is one statement for somebody with many roles, as for a visitor and an administrator of the platform', async () => {
    const one = await committee.somebody('secretary');
    const { accountId } = one;
    await committee.somebody('chair', { accountId });
    await committee.somebody('member', { accountId, until: '2026-03-01' });
    const nobody = await committee.session(await committee.account());

    expect((await asked(one.viewer)).map(({ name }) => name)).toEqual(['session_live']);
    expect((await asked(nobody)).map(({ name }) => name)).toEqual(['session_live']);
  });

  it('is asked of no other committee', async () => {
    const tables = ['absence', 'complainant_credential', 'membership', 'session'];
    const { viewer } = await committee.somebody('secretary');

    const [statement] = await asked(viewer);

    expect(statementFindings(statement!, tables)).toEqual([]);
  });
});
