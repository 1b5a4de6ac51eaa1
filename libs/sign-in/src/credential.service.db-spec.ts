import { helperGrants, type HelperGrant, type PartyRole, partyRoles, type Viewer } from '#access';
import { NotFound } from '#problems';
import {
  aCommittee,
  aSignInDatabase,
  type Committee,
  type SignInDatabase,
} from '../test/a-sign-in-database.builder.js';

let database: SignInDatabase;
let committee: Committee;
let caseId: string;

beforeAll(async () => {
  database = await aSignInDatabase();
  committee = await aCommittee(database);
});
beforeEach(async () => {
  caseId = await committee.aCase();
});
afterAll(() => database.drop());

interface Holder {
  readonly id: string;
  readonly loginCode: string;
  readonly viewer: () => Promise<Viewer>;
}

/** Gives a login code to somebody, who then signs in. */
async function issued(role?: PartyRole, grants?: readonly HelperGrant[]): Promise<Holder> {
  const prepared = await database.credentials.prepare();
  const as = role && { role, ...(grants && { grants }) };
  const id = await committee.run(() => database.credentials.issue(caseId, prepared, as));
  const { token } = await committee.run(() => database.sessions.openForComplainant(id));
  return { id, loginCode: prepared.loginCode, viewer: () => committee.run(() => database.sessions.viewerOf(token)) };
}
const end = (id: string) => committee.run(() => database.credentials.end(id));
const grantsOf = (role: PartyRole): readonly HelperGrant[] => (role === 'helper' ? helperGrants : []);

describe('a login code', () => {
  it('is the complainant’s when nothing else is said', async () => {
    const { id: credentialId, viewer } = await issued();

    expect(await viewer()).toEqual({ kind: 'party', credentialId, caseId, role: 'complainant', grants: [] });
  });

  it.each(partyRoles)('can be of a %s', async (role) => {
    const { viewer } = await issued(role, grantsOf(role));

    expect(await viewer()).toMatchObject({ kind: 'party', caseId, role, grants: grantsOf(role) });
  });

  it.each(helperGrants)('lets a helper %s and nothing else', async (grant) => {
    const { viewer } = await issued('helper', [grant, grant]);

    expect(await viewer()).toMatchObject({ grants: [grant] });
  });

  it.each(partyRoles.filter((role) => role !== 'helper'))('of a %s is refused with grants', async (role) => {
    await expect(issued(role, ['follow'])).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });

  it('of a helper is refused without grants', async () => {
    await expect(issued('helper')).rejects.toMatchObject({ code: 'BAD_INPUT' });
  });

  it.each([
    ['a role that does not exist', `role = 'owner'`],
    ['a grant that does not exist', `role = 'helper', grants = '{everything}'`],
    ['a grant of somebody who is no helper', `grants = '{follow}'`],
  ])('is not stored with %s, whoever writes it', async (_, change) => {
    const { id } = await issued();

    const update = database.asAdmin((client) =>
      client.query(`update complainant_credential set ${change} where id = $1`, [id]),
    );

    await expect(update).rejects.toMatchObject({ code: '23514' });
  });
});

describe('a login code that ended', () => {
  it('is refused at the next request of the session that runs, and nobody else’s is', async () => {
    const [helper, complainant] = [await issued('helper', ['follow']), await issued()];
    const before = await helper.viewer();

    await end(helper.id);

    expect([before.kind, (await helper.viewer()).kind, (await complainant.viewer()).kind]).toEqual([
      'party',
      'visitor',
      'party',
    ]);
  });

  it('is not found any more', async () => {
    const { id, loginCode } = await issued('helper', ['follow']);
    const find = () => committee.run(() => database.credentials.findByCode(loginCode));
    const before = await find();

    await end(id);

    expect([before?.id, await find()]).toEqual([id, undefined]);
  });

  it('keeps its first end when it is asked again', async () => {
    const { id } = await issued('helper', ['follow']);
    await end(id);
    const endedAt = database.clock.nowIso();

    database.clock.advance(60_000);
    await end(id);

    const [listed] = await committee.run(() => database.credentials.listOfCase(caseId));
    expect(listed?.endedAt).toBe(endedAt);
  });

  it('of another committee is not there to end', async () => {
    const { id, viewer } = await issued('helper', ['follow']);
    const elsewhere = await aCommittee(database);

    await expect(elsewhere.run(() => database.credentials.end(id))).rejects.toThrow(NotFound);

    expect((await viewer()).kind).toBe('party');
  });
});

describe('what a helper may', () => {
  const change = (id: string, grants: readonly HelperGrant[]) =>
    committee.run(() => database.credentials.changeGrants(id, grants));

  it('is more or less from the next request of the session that runs, and nobody else’s changes', async () => {
    const [helper, other] = [await issued('helper', ['follow']), await issued('helper', ['follow'])];

    await change(helper.id, ['readContents', 'write', 'write']);

    expect(await helper.viewer()).toMatchObject({ grants: ['readContents', 'write'] });
    expect(await other.viewer()).toMatchObject({ grants: ['follow'] });
  });

  it('is never nothing: then the login code ends', async () => {
    const helper = await issued('helper', ['follow']);

    await expect(change(helper.id, [])).rejects.toMatchObject({ code: 'BAD_INPUT' });

    expect(await helper.viewer()).toMatchObject({ grants: ['follow'] });
  });

  it('is not changed once the login code ended', async () => {
    const helper = await issued('helper', ['follow']);
    await end(helper.id);

    await expect(change(helper.id, ['write'])).rejects.toThrow(NotFound);

    const [listed] = await committee.run(() => database.credentials.listOfCase(caseId));
    expect(listed?.grants).toEqual(['follow']);
  });

  it.each(partyRoles.filter((role) => role !== 'helper'))('is nothing that a %s can get', async (role) => {
    const { id, viewer } = await issued(role);

    await expect(change(id, ['follow'])).rejects.toThrow(NotFound);

    expect(await viewer()).toMatchObject({ role, grants: [] });
  });

  it('is not changed from another committee', async () => {
    const helper = await issued('helper', ['follow']);
    const elsewhere = await aCommittee(database);

    await expect(
      elsewhere.run(() => database.credentials.changeGrants(helper.id, ['follow', 'write'])),
    ).rejects.toThrow(NotFound);

    expect(await helper.viewer()).toMatchObject({ grants: ['follow'] });
  });
});

describe('the login codes of a case', () => {
  it('are listed with what they are for, oldest first, and without what opens them', async () => {
    const [complainant, helper] = [await issued(), await issued('helper', ['follow', 'write'])];
    await end(helper.id);
    const [createdAt, endedAt] = [database.clock.nowIso(), database.clock.nowIso()];

    const listed = await committee.run(() => database.credentials.listOfCase(caseId));

    expect(listed).toEqual([
      { id: complainant.id, role: 'complainant', grants: [], createdAt, endedAt: null },
      { id: helper.id, role: 'helper', grants: ['follow', 'write'], createdAt, endedAt },
    ]);
  });

  it('of another case are not among them', async () => {
    await issued();
    const other = await committee.aCase();

    expect(await committee.run(() => database.credentials.listOfCase(other))).toEqual([]);
  });
});
