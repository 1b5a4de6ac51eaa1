import { stepGroups } from '#access';
import { Drafts } from '#drafts';
import { CredentialService } from '#sign-in';
import { TenantDoor } from '#tenancy';
import { randomUUID } from 'node:crypto';
import { testApplication, type TestApplication, type TestCommittee } from '../../support/application.js';
import { type Caller } from '../../support/caller.js';
import { fieldsOf, fileAt } from '../../support/filing.js';
import { filedAt, inOrder, whyNot } from './desk.js';
import { aCommitteeWithEverything, plugins } from './invented.js';

let platform: TestApplication;
let committee: TestCommittee;

beforeAll(async () => {
  platform = await testApplication({}, plugins(aCommitteeWithEverything()));
  platform.clock.set('2026-03-02T09:00:00Z');
  committee = await platform.committee('invented');
});
afterAll(() => platform.close());
beforeEach(() => platform.clock.set('2026-03-02T09:00:00Z'));

interface Saved {
  saveDraft: { version: number; keptUntil: string; code: string | null };
}
interface Found {
  draft: { version: number; content: string; keptUntil: string } | null;
}

const saving = /* GraphQL */ `
  mutation ($input: SaveDraftInput!) {
    saveDraft(input: $input) {
      version
      keptUntil
      code
    }
  }
`;
const finding = /* GraphQL */ `
  query ($code: String, $caseId: ID, $step: String) {
    draft(code: $code, caseId: $caseId, step: $step) {
      version
      content
      keptUntil
    }
  }
`;
const discarding = /* GraphQL */ `
  mutation ($input: DiscardDraftInput!) {
    discardDraft(input: $input) {
      gone
    }
  }
`;

const form = JSON.stringify({ complaint: { description: 'The quokkaroof leaks.' } });

function saves(caller: Caller, input: object = {}) {
  return caller.asks<Saved>(saving, { input: { clientKey: randomUUID(), content: form, ...input } });
}

async function saved(caller: Caller, input: object = {}): Promise<Saved['saveDraft']> {
  const { data, errors } = await saves(caller, input);
  if (!data) {
    throw new Error(JSON.stringify(errors));
  }
  return data.saveDraft;
}

async function found(caller: Caller, which: object): Promise<Found['draft']> {
  return (await caller.gets<Found>(finding, which)).draft;
}

describe('the draft of a complaint', () => {
  it('is there again for whoever has its code, in another browser too', async () => {
    const { code } = await saved(committee.visitor());

    expect(await found(committee.visitor(), { code })).toEqual({
      version: 1,
      content: form,
      keptUntil: '2026-04-01T09:00:00.000Z',
    });
  });

  it('has a code of 256 bits, of which only a hash is kept', async () => {
    const { code } = await saved(committee.visitor());

    const kept = await platform.database.asAdmin(async (client) =>
      JSON.stringify((await client.query('select * from draft')).rows),
    );

    expect(Buffer.from(code!, 'base64url')).toHaveLength(32);
    expect([kept.includes(code!), kept.includes('quokkaroof')]).toEqual([false, false]);
  });

  it('is not found at another committee, nor by another code', async () => {
    const { code } = await saved(committee.visitor());
    const other = await platform.committee('kwru', 'elsewhere');

    const elsewhere = await found(other.visitor(), { code });
    const guessed = await found(committee.visitor(), { code: 'A'.repeat(43) });

    expect([elsewhere, guessed]).toEqual([null, null]);
  });

  it('is saved again with the version that was seen, and not with an older one', async () => {
    const { code } = await saved(committee.visitor());

    const second = await saved(committee.visitor(), { code, expectedVersion: 1, content: '{"subject":"rent"}' });
    const stale = await saves(committee.visitor(), { code, expectedVersion: 1 });

    expect([second.version, second.code, whyNot(stale)]).toEqual([2, null, 'VERSION_CONFLICT']);
    expect(await found(committee.visitor(), { code })).toMatchObject({ content: '{"subject":"rent"}' });
  });

  it('is begun once, however often that is sent', async () => {
    const clientKey = randomUUID();

    const first = await saved(committee.visitor(), { clientKey });
    const again = await saved(committee.visitor(), { clientKey });

    expect(again).toEqual(first);
  });

  it.each([
    ['of 64 kB', JSON.stringify({ text: 'a'.repeat(65_536 - 11) }), []],
    ['of one byte more', JSON.stringify({ text: 'a'.repeat(65_536 - 10) }), ['content']],
    ['of as many characters that are more bytes', JSON.stringify({ text: 'é'.repeat(40_000) }), ['content']],
    ['that no form made', '[1, 2]', ['content']],
    ['that is no JSON', 'The roof leaks.', ['content']],
  ])('%s is judged by its size and form', async (_, content, fields) => {
    expect(fieldsOf(await saves(committee.visitor(), { content }))).toEqual(fields);
  });

  it('ends with the filing, and stays when the filing is sent back', async () => {
    const { code: filed } = await saved(committee.visitor());
    const { code: sentBack } = await saved(committee.visitor());

    await fileAt(committee, { ...inOrder, draft: filed });
    await fileAt(committee, { ...inOrder, draft: sentBack, complaint: {} });

    expect(await found(committee.visitor(), { code: filed })).toBeNull();
    expect(await found(committee.visitor(), { code: sentBack })).not.toBeNull();
  });

  it('is discarded by whoever has its code', async () => {
    const { code } = await saved(committee.visitor());

    await committee.visitor().gets(discarding, { input: { clientKey: randomUUID(), code } });

    expect(await found(committee.visitor(), { code })).toBeNull();
  });

  it('is there on its last day, and neither found nor kept after it', async () => {
    const { code } = await saved(committee.visitor());
    const expire = () =>
      platform.app.get(TenantDoor).run(committee.tenant.id, async () => {
        for (const id of await draftIds(platform)) {
          await platform.app.get(Drafts).expire(id);
        }
      });

    platform.clock.set('2026-04-01T08:59:59Z');
    await expire();
    const onTheLastDay = await found(committee.visitor(), { code });
    platform.clock.set('2026-04-01T09:00:01Z');
    const afterwards = await found(committee.visitor(), { code });
    await expire();

    expect([onTheLastDay?.version, afterwards, await draftIds(platform)]).toEqual([1, null, []]);
  });
});

describe('the draft of a step in a case', () => {
  const step = 'object';

  it('belongs to who wrote it, and is found by nobody else in the same case', async () => {
    const { caseId, complainant } = await filedAt(committee);
    await saved(complainant, { caseId, step, content: 'I do not ag' });

    const byAnother = await found(await committee.complainant(await secondCode(caseId)), { caseId, step });

    expect([(await found(complainant, { caseId, step }))?.content, byAnother]).toEqual(['I do not ag', null]);
  });

  it('is no draft of somebody who does not take that step, or does not see the case', async () => {
    const { caseId, complainant } = await filedAt(committee);
    const { complainant: other } = await filedAt(committee);

    const answers = await Promise.all([
      saves(complainant, { caseId, step: 'decideAdmissibility' }),
      saves(other, { caseId, step }),
      saves(committee.visitor(), { caseId, step }),
    ]);

    expect(answers.map(whyNot)).toEqual(['NOT_FOUND', 'NOT_FOUND', 'NOT_SIGNED_IN']);
  });

  it('has a version of its own and leaves that of the case alone', async () => {
    const { caseId, complainant } = await filedAt(committee);
    await saved(complainant, { caseId, step, content: 'I' });

    const second = await saved(complainant, { caseId, step, content: 'I do', expectedVersion: 1 });
    const { case: seen } = await complainant.gets<{ case: { version: number } }>(
      'query ($id: ID!) { case(id: $id) { version } }',
      { id: caseId },
    );

    expect([second.version, seen.version]).toEqual([2, 1]);
  });

  it.each([
    ['a code as well', { code: 'A'.repeat(43) }, ['code']],
    ['a step that is none', { step: 'dance' }, ['step']],
  ])('is not saved with %s', async (_, changed, fields) => {
    const { caseId, complainant } = await filedAt(committee);

    expect(fieldsOf(await saves(complainant, { caseId, step, ...changed }))).toEqual(fields);
  });

  it('is one of at most fifty that somebody keeps', async () => {
    const secretary = await committee.staff('secretary');
    const cases = [await filedAt(committee), await filedAt(committee)];
    const places = cases.flatMap(({ caseId }) => stepGroups.treating.map((each) => ({ caseId, step: each })));
    const last = places.slice(50, 51);

    for (const place of places.slice(0, 50)) {
      await saved(secretary, { ...place, content: 'Because' });
    }

    expect(fieldsOf(await saves(secretary, { ...last[0], content: 'Because' }))).toEqual(['content']);
  });
});

async function draftIds({ database }: TestApplication): Promise<string[]> {
  return database.asAdmin(async (client) => {
    const { rows } = await client.query<{ id: string }>('select id from draft where case_id is null');
    return rows.map(({ id }) => id);
  });
}

/** Another code for the same case, as somebody else in it would have. */
async function secondCode(caseId: string): Promise<{ loginCode: string; password: string }> {
  const credentials = platform.app.get(CredentialService);
  const prepared = await credentials.prepare();
  await platform.app.get(TenantDoor).run(committee.tenant.id, () => credentials.issue(caseId, prepared));
  return prepared;
}
