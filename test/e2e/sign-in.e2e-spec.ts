import { aComplaint } from '../builders/a-complaint.js';
import { testApplication, type TestApplication, type TestCommittee } from '../support/application.js';
import { type Caller } from '../support/caller.js';
import { fileComplaint, getCase } from '../support/documents.js';

interface Login {
  caseId: string;
  loginCode: string;
  password: string;
}

let platform: TestApplication;
let kwru: TestCommittee;
let twente: TestCommittee;

beforeAll(async () => {
  platform = await testApplication();
  kwru = await platform.committee('kwru');
  twente = await platform.committee('twente');
});
afterAll(() => platform.close());
beforeEach(() => platform.clock.set('2026-03-02T09:00:00Z'));

const file = async (): Promise<Login> =>
  (await kwru.visitor().gets<{ fileComplaint: Login }>(fileComplaint, { input: aComplaint() })).fileComplaint;
const tries = (caller: Caller, body: object) => caller.post('/sign-in', body);
const isSignedIn = async (caller: Caller) =>
  (await caller.gets<{ viewer: object | null }>('{ viewer { kind displayName roles caseId } }')).viewer !== null;

describe('signing in', () => {
  it('opens the own case to a complainant with code and password', async () => {
    const login = await file();
    const complainant = await kwru.complainant(login);

    const seen = await complainant.gets<{ case: { id: string } }>(getCase, { id: login.caseId });

    expect(seen.case.id).toBe(login.caseId);
  });

  it('reads a code however it was typed over', async () => {
    const { loginCode, password } = await file();
    const typed = ` ${loginCode.toLowerCase().replaceAll('-', ' ').replaceAll('0', 'o').replaceAll('1', 'l')} `;

    expect(await isSignedIn(await kwru.complainant({ loginCode: typed, password }))).toBe(true);
  });

  it('answers the same to an unknown code, a mistyped code and a wrong password', async () => {
    const { loginCode, password } = await file();
    const other = await file();
    const attempts = [
      { kind: 'complainant', code: other.loginCode, password },
      { kind: 'complainant', code: 'AAAA-AAAA-AAAAA', password },
      { kind: 'complainant', code: 'no code', password },
      { kind: 'complainant', code: loginCode, password: `${password}.` },
    ];

    const answers = [];
    for (const attempt of attempts) {
      const { status, body } = await tries(kwru.visitor(), attempt);
      answers.push(JSON.stringify([status, body]));
    }

    expect(new Set(answers).size).toBe(1);
    expect(answers[0]).toContain('SIGN_IN_FAILED');
  });

  it('is of one committee: code and password open nothing at another', async () => {
    const { loginCode, password } = await file();

    const { status } = await tries(twente.visitor(), { kind: 'complainant', code: loginCode, password });

    expect(status).toBe(401);
  });

  it('is for staff with a role in this committee: the same account is unknown at another', async () => {
    await kwru.staff('secretary');

    const body = { kind: 'staff', email: 'secretary@kwru.example', password: 'a password of a test' };
    const [here, there] = [await tries(kwru.visitor(), body), await tries(twente.visitor(), body)];

    expect([here.status, there.status]).toEqual([204, 401]);
  });

  it('takes nothing but JSON, which a page of another site cannot send', async () => {
    const response = await kwru.visitor().postForm('/sign-in', 'kind=staff&email=a&password=b');

    expect(response.status).toBe(415);
  });

  it.each([
    [{ kind: 'owner' }, ['kind', 'password']],
    [{ kind: 'staff', password: 'x' }, ['email']],
    [{ kind: 'complainant', password: 'x'.repeat(301), code: 'c' }, ['password']],
    [{ kind: 'complainant', password: ['x'], code: { a: 1 } }, ['code', 'password']],
  ])('with %j says which field is wrong', async (body, fields) => {
    const { status, body: answer } = await tries(kwru.visitor(), body);

    const named = new Set((answer as { problems: { field: string }[] }).problems.map(({ field }) => field));
    expect([status, [...named].sort()]).toEqual([400, fields]);
  });
});

describe('the session', () => {
  it('of one committee is nobody at another host', async () => {
    const secretary = await kwru.staff('secretary');

    expect([await isSignedIn(secretary), await isSignedIn(secretary.at(twente.host))]).toEqual([true, false]);
  });

  it('ends at signing out, at once', async () => {
    const secretary = await kwru.staff('secretary');

    await secretary.post('/sign-out', {});

    expect(await isSignedIn(secretary)).toBe(false);
  });

  it.each([
    ['29 minutes', '2026-03-02T09:29:00Z', true],
    ['31 minutes', '2026-03-02T09:31:00Z', false],
  ])('after %s without a request: signed in is %s', async (_, now, signedIn) => {
    const secretary = await kwru.staff('secretary');

    platform.clock.set(now);

    expect(await isSignedIn(secretary)).toBe(signedIn);
  });

  it('of a complainant ends after two hours, however busy', async () => {
    const complainant = await kwru.complainant(await file());

    const seen = [];
    for (let minutes = 20; minutes <= 120; minutes += 20) {
      platform.clock.set('2026-03-02T09:00:00Z');
      platform.clock.advance(minutes * 60_000);
      seen.push(await isSignedIn(complainant));
    }

    expect(seen).toEqual([true, true, true, true, true, false]);
  });
});

describe('guessing', () => {
  it('is free five times and then waits, longer each time, also with the right password', async () => {
    platform.clock.set('2026-03-03T09:00:00Z');
    const { loginCode, password } = await file();
    const wrong = { kind: 'complainant', code: loginCode, password: 'wrong' };

    const statuses = [];
    for (let guess = 1; guess <= 7; guess += 1) {
      statuses.push((await tries(kwru.visitor(), wrong)).status);
    }
    const right = await tries(kwru.visitor(), { ...wrong, password });
    platform.clock.advance(60_000);
    const later = await tries(kwru.visitor(), { ...wrong, password });

    expect(statuses).toEqual([401, 401, 401, 401, 401, 429, 429]);
    expect([right.status, later.status]).toEqual([429, 204]);
  });

  it('side by side is counted one by one', async () => {
    platform.clock.set('2026-03-04T09:00:00Z');
    const { loginCode } = await file();
    const wrong = { kind: 'complainant', code: loginCode, password: 'wrong' };

    const answers = await Promise.all(Array.from({ length: 12 }, () => tries(kwru.visitor(), wrong)));

    expect(answers.filter(({ status }) => status === 401)).toHaveLength(5);
  });

  it('does not stop an office from signing in sixty times', async () => {
    platform.clock.set('2026-03-05T09:00:00Z');

    for (let time = 1; time <= 60; time += 1) {
      expect(await isSignedIn(await kwru.staff('chair'))).toBe(true);
    }
  });
});
