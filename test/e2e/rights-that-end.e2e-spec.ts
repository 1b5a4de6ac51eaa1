import { helperGrants } from '#access';
import { AbsenceService, AppointmentService, ParticipantRepository, ParticipantService } from '#committees';
import { AccountService, CredentialService } from '#sign-in';
import { randomUUID } from 'node:crypto';
import { testApplication, type TestApplication, type TestCommittee, type TestPerson } from '../support/application.js';
import { type Answer, type Caller } from '../support/caller.js';
import { decideAdmissibility, requestResponse } from '../support/documents.js';
import { fieldsOf, fileAt } from '../support/filing.js';

const morning = (day: string) => `${day}T09:00:00Z`;

let platform: TestApplication;
let kwru: TestCommittee;
let twente: TestCommittee;

beforeAll(async () => {
  platform = await testApplication();
  twente = await platform.committee('twente');
});
beforeEach(async () => {
  platform.clock.set(morning('2026-03-02'));
  kwru = await platform.committee('kwru', `kwru-${randomUUID().slice(0, 8)}`);
});
afterAll(() => platform.close());

interface Login {
  readonly caseId: string;
  readonly loginCode: string;
  readonly password: string;
}

async function filed(): Promise<Login> {
  const { data } = await fileAt(kwru, {
    priorSteps: [{ step: 'corporation', form: 'written', on: '2026-01-05', answer: 'unsatisfactory' }],
    forums: [
      { forum: 'huurcommissie', state: 'none' },
      { forum: 'court', state: 'none' },
    ],
    earlierAdvice: false,
  });
  return data!.fileComplaint;
}

/** Whether somebody sees a case: what is refused looks like what is not there. */
async function reads(caller: Caller, id: string): Promise<string> {
  const answer = await caller.asks<{ case: { id: string } | null }>('query ($id: ID!) { case(id: $id) { id } }', {
    id,
  });
  return answer.data?.case?.id === id ? 'reads it' : refusalIn(answer);
}

/** The number of cases in somebody's list, or how it is refused. */
async function lists(caller: Caller): Promise<number | string> {
  const answer = await caller.asks<{ cases: { totalCount: number } | null }>('{ cases { totalCount } }');
  return answer.data?.cases?.totalCount ?? refusalIn(answer);
}

/** An answer of nothing without an error says as little as the error. */
function refusalIn({ errors }: Answer<unknown>): string {
  return errors[0]?.extensions.code ?? 'NOT_FOUND';
}

const rolesOf = async (caller: Caller) =>
  (await caller.gets<{ viewer: { roles: string[] } | null }>('{ viewer { roles } }')).viewer?.roles ?? [];

/** Signs in on the morning of a day. */
async function onDay(day: string, person: TestPerson): Promise<Caller> {
  platform.clock.set(morning(day));
  return person.signIn();
}

const remove = ({ membershipId }: TestPerson) =>
  kwru.run(() => platform.app.get(AppointmentService).remove(membershipId));

/** Puts people in the panel of a case, as its composition would. */
const seat = (caseId: string, ...people: TestPerson[]) =>
  platform.database.asAdmin((client) =>
    client.query('update case_file set sitting_person_ids = $2 where id = $1', [caseId, people.map((p) => p.personId)]),
  );

describe('an office', () => {
  it('is for the last day whole: a minute later the same session is refused', async () => {
    const { caseId } = await filed();
    const secretary = await kwru.appoint('secretary', { until: '2026-03-31' });
    platform.clock.set('2026-03-31T21:50:00Z');
    const session = await secretary.signIn();

    platform.clock.set('2026-03-31T21:59:00Z');
    const onTheLastDay = await reads(session, caseId);
    platform.clock.set('2026-03-31T22:01:00Z');
    const theDayAfter = await reads(session, caseId);

    expect([onTheLastDay, theDayAfter]).toEqual(['reads it', 'NOT_SIGNED_IN']);
  });

  it('that ended opens no new session', async () => {
    const { email, password } = await kwru.appoint('secretary', { until: '2026-03-31' });
    const statuses = [];

    for (const day of ['2026-03-31', '2026-04-01']) {
      platform.clock.set(morning(day));
      statuses.push((await kwru.visitor().post('/sign-in', { kind: 'staff', email, password })).status);
    }

    expect(statuses).toEqual([204, 401]);
  });

  it('that is taken away in the middle of a session is refused at the next request', async () => {
    const { caseId } = await filed();
    const [removed, other] = [await kwru.appoint('secretary'), await kwru.appoint('secretary', { name: 'other' })];
    const [session, otherSession] = [await removed.signIn(), await other.signIn()];
    const before = await reads(session, caseId);

    await remove(removed);

    expect([before, await reads(session, caseId)]).toEqual(['reads it', 'NOT_SIGNED_IN']);
    expect(await reads(otherSession, caseId)).toBe('reads it');
  });

  it('in another committee is nothing here', async () => {
    const { caseId } = await filed();
    const member = await kwru.appoint('member', { name: 'both' });
    const accountId = member.accountId;
    const person = { name: 'both', email: member.email };
    await twente.run(() =>
      platform.app.get(AppointmentService).appoint({ accountId, person, role: 'secretary', from: '2026-03-01' }),
    );
    const here = await member.signIn();
    const there = await twente.visitor().signIn({ kind: 'staff', email: member.email, password: member.password });

    expect([await rolesOf(there), await rolesOf(here)]).toEqual([['secretary'], ['member']]);
    expect([await lists(here), await reads(here, caseId), await reads(there, caseId)]).toEqual([
      0,
      'NOT_FOUND',
      'NOT_FOUND',
    ]);
  });

  it('of a deputy secretary is that of a secretary, always', async () => {
    const { caseId } = await filed();
    const deputy = await kwru.staff('deputySecretary');

    expect([await reads(deputy, caseId), await lists(deputy)]).toEqual(['reads it', 1]);
  });
});

describe('a member whose office ended', () => {
  it('finishes the case he sits in, and has no other', async () => {
    const [{ caseId: own }, { caseId: other }] = [await filed(), await filed()];
    const member = await kwru.appoint('member', { until: '2026-03-31' });
    await seat(own, member);

    const former = await onDay('2026-04-01', member);

    expect(await rolesOf(former)).toEqual(['formerMember']);
    expect([await reads(former, own), await reads(former, other), await lists(former)]).toEqual([
      'reads it',
      'NOT_FOUND',
      1,
    ]);
  });

  it('has no case any more when he is taken away', async () => {
    const { caseId } = await filed();
    const member = await kwru.appoint('member', { until: '2026-03-31' });
    await seat(caseId, member);
    const former = await onDay('2026-04-01', member);
    const before = await reads(former, caseId);

    await remove(member);

    expect([before, await reads(former, caseId)]).toEqual(['reads it', 'NOT_SIGNED_IN']);
  });

  it('of a chair it is the same: every case on the last day, the own one the day after', async () => {
    const [{ caseId: own }, { caseId: other }] = [await filed(), await filed()];
    const chair = await kwru.appoint('chair', { until: '2026-03-31' });
    await seat(own, chair);

    const onTheLastDay = await onDay('2026-03-31', chair);
    const seenThen = [await reads(onTheLastDay, own), await reads(onTheLastDay, other)];
    const theDayAfter = await onDay('2026-04-01', chair);
    const seenAfter = [await reads(theDayAfter, own), await reads(theDayAfter, other)];

    expect([seenThen, seenAfter]).toEqual([
      ['reads it', 'reads it'],
      ['reads it', 'NOT_FOUND'],
    ]);
  });
});

describe('whoever covers the secretary', () => {
  const inMarch = { from: '2026-03-09', until: '2026-03-13' };

  it('reads every case on the last day of the absence, and none the day after', async () => {
    const { caseId } = await filed();
    const [secretary, member] = [await kwru.appoint('secretary'), await kwru.appoint('member')];
    const absence = { personId: secretary.personId, coveredBy: member.personId, ...inMarch };
    await kwru.run(() => platform.app.get(AbsenceService).announce(absence));

    const onTheLastDay = await reads(await onDay('2026-03-13', member), caseId);
    const theDayAfter = await reads(await onDay('2026-03-14', member), caseId);

    expect([onTheLastDay, theDayAfter]).toEqual(['reads it', 'NOT_FOUND']);
  });

  it('reads none from the next request on when the secretary is back sooner', async () => {
    const { caseId } = await filed();
    const [secretary, member] = [await kwru.appoint('secretary'), await kwru.appoint('member')];
    const absences = platform.app.get(AbsenceService);
    const absence = { personId: secretary.personId, coveredBy: member.personId, ...inMarch };
    const absenceId = await kwru.run(() => absences.announce(absence));
    const session = await onDay('2026-03-10', member);
    const before = await reads(session, caseId);

    await kwru.run(() => absences.end(absenceId));

    expect([before, await reads(session, caseId)]).toEqual(['reads it', 'NOT_FOUND']);
  });
});

describe('a helper', () => {
  const helperOf = async (caseId: string) => {
    const credentials = platform.app.get(CredentialService);
    const prepared = await credentials.prepare();
    const id = await kwru.run(() => credentials.issue(caseId, prepared, { role: 'helper', grants: helperGrants }));
    return { id, login: prepared, caller: await kwru.complainant(prepared) };
  };
  const withdraw = (id: string) => kwru.run(() => platform.app.get(CredentialService).end(id));

  it('who is withdrawn is refused at the next request, and the complainant is not', async () => {
    const login = await filed();
    const [helper, complainant] = [await helperOf(login.caseId), await kwru.complainant(login)];
    const before = await reads(helper.caller, login.caseId);

    await withdraw(helper.id);

    expect([before, await reads(helper.caller, login.caseId)]).toEqual(['reads it', 'NOT_SIGNED_IN']);
    expect(await reads(complainant, login.caseId)).toBe('reads it');
  });

  it('who is withdrawn signs in no more, just as with a code that never was', async () => {
    const { id, login } = await helperOf((await filed()).caseId);
    const body = { kind: 'complainant', code: login.loginCode, password: login.password };
    const before = await kwru.visitor().post('/sign-in', body);

    await withdraw(id);

    expect([before.status, (await kwru.visitor().post('/sign-in', body)).status]).toEqual([204, 401]);
  });
});

describe('a participant that leaves', () => {
  const leave = async (on: string) => {
    const { participants, participation } = {
      participants: platform.app.get(ParticipantRepository),
      participation: platform.app.get(ParticipantService),
    };
    await kwru.run(async () => {
      const found = await participants.findCurrentByKey('bo-ex');
      await participation.leave(found!.id, on);
    });
  };
  const offered = async () => {
    const { committee } = await kwru
      .visitor()
      .gets<{ committee: { participants: { key: string }[] } }>('{ committee { participants { key } } }');
    return committee.participants.some(({ key }) => key === 'bo-ex');
  };

  it('can be complained of on its last day, and not the day after', async () => {
    await leave('2026-03-31');

    platform.clock.set(morning('2026-03-31'));
    const onTheLastDay = [fieldsOf(await fileAt(kwru, {})), await offered()];
    platform.clock.set(morning('2026-04-01'));
    const theDayAfter = [fieldsOf(await fileAt(kwru, {})), await offered()];

    expect([onTheLastDay, theDayAfter]).toEqual([
      [[], true],
      [['participant'], false],
    ]);
  });

  it('keeps a case that runs: its contact still reads it the day after', async () => {
    const { caseId } = await filed();
    const secretary = await kwru.staff('secretary');
    const contact = await kwru.appoint('participantContact', { participant: 'bo-ex' });
    for (const [document, version] of [
      [decideAdmissibility, 1],
      [requestResponse, 2],
    ] as const) {
      const decision = version === 1 ? { outcome: 'admitted', motivation: 'We take it up.' } : {};
      const input = { clientKey: randomUUID(), caseId, expectedVersion: version, ...decision };
      await secretary.gets(document, { input });
    }
    await leave('2026-03-31');

    const theDayAfter = await onDay('2026-04-01', contact);

    expect([await reads(theDayAfter, caseId), await lists(theDayAfter)]).toEqual(['reads it', 1]);
  });

  it('stays away when the committee is brought up to date with a regulation that still names it', async () => {
    await leave('2026-03-31');
    platform.clock.set(morning('2026-04-01'));

    await platform.committee('kwru', kwru.tenant.slug);

    expect(await offered()).toBe(false);
  });
});

describe('an administrator of the platform', () => {
  const signedIn = async (): Promise<Caller> => {
    const email = `${randomUUID()}@platform.example`;
    const password = 'a password of a test';
    const accountId = await platform.app.get(AccountService).open(email, password);
    await platform.database.asOwner(`insert into platform_administrator (account_id) values ('${accountId}')`);
    return kwru.visitor().signIn({ kind: 'staff', email, password });
  };

  it('sees no case and no list of them, and a secretary does', async () => {
    const { caseId } = await filed();
    const [administrator, secretary] = [await signedIn(), await kwru.staff('secretary')];

    expect([await reads(administrator, caseId), await lists(administrator)]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
    expect([await reads(secretary, caseId), await lists(secretary)]).toEqual(['reads it', 1]);
  });

  it('sees no outbox and is nobody of the committee', async () => {
    const administrator = await signedIn();

    const { errors } = await administrator.asks('{ outbox { letter } }');

    expect([errors[0]?.extensions.code, await rolesOf(administrator)]).toEqual(['NOT_FOUND', []]);
  });
});
