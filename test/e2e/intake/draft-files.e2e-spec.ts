import { Drafts } from '#drafts';
import { largestFile } from '#files';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { aPdf, aPng, anExe } from '../../../libs/files/test/sample-files.js';
import { until } from '../../../libs/jobs/test/until.js';
import { testApplication, type TestApplication, type TestCommittee } from '../../support/application.js';
import { type Caller } from '../../support/caller.js';
import { breaksOff, opens, sendsAway, streams } from '../../support/uploads.js';
import { whyNot } from './desk.js';
import { DraftAtHand, named } from './draft-at-hand.js';
import { aCommitteeWithEverything, plugins } from './invented.js';

let folder: string;
let platform: TestApplication;
let committee: TestCommittee;
let secretary: Caller;
let visitor: Caller;
let draft: DraftAtHand;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'wederhoor-draft-files-'));
  platform = await testApplication({ filesFolder: folder }, plugins(aCommitteeWithEverything()));
  platform.clock.set('2026-03-02T08:00:00Z');
  committee = await platform.committee('invented');
  secretary = await committee.staff('secretary');
}, 60_000);
afterAll(async () => {
  await platform.close();
  await rm(folder, { recursive: true, force: true });
});
beforeEach(async () => {
  platform.clock.set('2026-03-02T08:00:00Z');
  visitor = committee.visitor();
  draft = await DraftAtHand.begun(visitor);
});

/** How many files are in the store. */
async function stored(): Promise<number> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found.filter((entry) => entry.isFile()).length;
}

async function rowsOf(table: string): Promise<number> {
  return platform.database.asAdmin(async (client) => {
    const { rows } = await client.query<{ count: number }>(`select count(*)::int as count from ${table}`);
    return rows[0]!.count;
  });
}

/** How many more files are in the store, and how many more rows there are, after some work. */
async function keptBy(work: () => Promise<unknown>): Promise<[number, number]> {
  const [before, rows] = [await stored(), await rowsOf('draft_file')];
  await work();
  return [(await stored()) - before, (await rowsOf('draft_file')) - rows];
}

describe('a file of a draft', () => {
  it('is listed for whoever has the code, in another browser too', async () => {
    const { status, body } = await draft.add(aPng(), named('Lek in de keuken é.png'));

    expect([status, body]).toEqual([201, { fileId: body.fileId, size: aPng().length, type: 'image/png' }]);
    expect(await draft.files(committee.visitor())).toEqual([
      { id: body.fileId, name: 'Lek in de keuken é.png', size: aPng().length, type: 'image/png' },
    ]);
  });

  it('is not added without the code, nor with one that finds nothing, and nothing of it is kept', async () => {
    const elsewhere = await platform.committee('invented', `elsewhere-${randomUUID().slice(0, 8)}`);

    const kept = await keptBy(async () => {
      const answers = [
        await draft.add(aPdf(), { 'draft-code': '' }),
        await draft.add(aPdf(), { 'draft-code': 'short' }),
        await draft.add(aPdf(), { 'draft-code': 'A'.repeat(43) }),
        await draft.add(aPdf(), {}, elsewhere.visitor()),
      ];
      expect(answers.map(({ status, body }) => [status, body.code])).toEqual(Array(4).fill([404, 'NOT_FOUND']));
      expect(await streams(visitor, { draft: 'A'.repeat(43), size: 20_000_000 })).toBe(404);
    });

    expect(kept).toEqual([0, 0]);
  });

  it('is neither listed nor taken away at another committee', async () => {
    const { body } = await draft.add();
    const elsewhere = (await platform.committee('invented', `elsewhere-${randomUUID().slice(0, 8)}`)).visitor();

    const removed = await draft.remove(body.fileId, { by: elsewhere });

    expect([whyNot(removed), await draft.files(elsewhere)]).toEqual(['NOT_FOUND', undefined]);
    expect(await draft.files()).toHaveLength(1);
  });

  it('is opened by nobody before it is filed', async () => {
    const { body } = await draft.add();

    const answers = [await opens(visitor, body.fileId), await opens(secretary, body.fileId)];

    expect(answers.map(({ status }) => status)).toEqual([404, 404]);
  });

  it.each([
    ['another site', { origin: 'https://evil.example' }],
    ['a page of a neighbour', { 'sec-fetch-site': 'same-site' }],
  ])('is not added for %s', async (_name, headers) => {
    const kept = await keptBy(async () => expect((await draft.add(aPdf(), headers)).status).toBe(404));

    expect(kept).toEqual([0, 0]);
  });

  it('is not taken as a form, which the page of another site can send', async () => {
    expect(await sendsAway(visitor, '/drafts/files', 'multipart/form-data; boundary=x')).toMatchObject({
      code: 'BAD_INPUT',
    });
  });

  it.each([
    ['that is a program', anExe(), named('foto.png'), 'type'],
    ['that is empty', Buffer.alloc(0), {}, 'empty'],
    ['with one byte too many', Buffer.alloc(largestFile + 1, 'a'), {}, 'tooLarge'],
    ['without a name', aPdf(), { 'file-name': '' }, 'noName'],
  ])('%s is refused, and nothing of it is kept', async (_name, bytes, headers, fault) => {
    const kept = await keptBy(async () =>
      expect((await draft.add(bytes, headers)).body).toMatchObject({ code: 'BAD_INPUT', fault }),
    );

    expect(kept).toEqual([0, 0]);
  });

  it('is taken with exactly the largest size', async () => {
    expect((await draft.add(Buffer.alloc(largestFile, 'a'))).status).toBe(201);
  });

  it('that is broken off half way leaves nothing behind', async () => {
    const before = await stored();
    const kept = await keptBy(async () => {
      const areStored = (count: number) => until(async () => (await stored()) === count || undefined);
      await breaksOff(visitor, { draft: draft.code, bytes: Buffer.alloc(500_000, 'a') }, () => areStored(before + 1));
      await areStored(before);
    });

    expect([kept, await draft.files()]).toEqual([[0, 0], []]);
  });

  it('is one of at most twenty, of 100 MB together, also when they come side by side', async () => {
    await draft.addMany(18);
    const last = await Promise.all([draft.add(), draft.add(), draft.add(), draft.add()]);

    expect(last.map(({ body }) => body.fault ?? 'added').toSorted()).toEqual([
      'added',
      'added',
      'tooManyInDraft',
      'tooManyInDraft',
    ]);
    expect([await draft.files()].flat()).toHaveLength(20);

    draft = await DraftAtHand.begun(visitor);
    await inFull();
    expect((await draft.add()).body).toMatchObject({ code: 'BAD_INPUT', fault: 'tooLargeTogether' });
  });

  it('that is sent twice with one client key is kept once, and answered twice, also as the last that fits', async () => {
    await draft.addMany(19);
    const headers = { 'client-key': randomUUID(), ...named('brief.pdf') };
    const first = await draft.add(aPdf(), headers);

    const kept = await keptBy(async () => expect((await draft.add(aPdf(), headers)).body).toEqual(first.body));

    expect([first.status, kept]).toEqual([201, [0, 0]]);
  });

  it('is taken away by whoever has the code; twice is once', async () => {
    const [first, second] = [await draft.add(), await draft.add(aPng())];

    const once = await draft.remove(first.body.fileId);
    const twice = await draft.remove(first.body.fileId);

    const left = { removeDraftFile: { files: [{ id: second.body.fileId }] } };
    expect([once.data, twice.data, whyNot(await draft.remove(second.body.fileId, { code: 'A'.repeat(43) }))]).toEqual([
      left,
      left,
      'NOT_FOUND',
    ]);
  });

  it('goes with its draft: when that is discarded, and when it was left alone for too long', async () => {
    await draft.add();
    await draft.discard();
    const discarded = await rowsOf(`draft_file where draft_id not in (select id from draft)`);
    draft = await DraftAtHand.begun(visitor);
    await draft.add();

    platform.clock.set('2026-04-02T08:00:00Z');
    const ids = await idsOfDrafts();
    await committee.run(async () => {
      for (const id of ids) {
        await platform.app.get(Drafts).expire(id);
      }
    });

    expect([discarded, await draft.files(), await rowsOf('draft_file')]).toEqual([0, undefined, 0]);
    expect((await draft.add()).status).toBe(404);
  });

  it('that was taken away leaves its bytes to a sweep, which is planned once a day', async () => {
    await removeSweeps();
    const [first, second] = [await draft.add(), await draft.add()];

    await draft.remove(first.body.fileId);
    await draft.remove(second.body.fileId);

    expect(await sweeps()).toEqual(['2026-03-04T00:00:00.000Z']);
  });

  it('is never named in the log, nor is the code', async () => {
    await draft.add(anExe(), named('Mevrouw De Vries.pdf'));
    await draft.add(aPdf(), named('Mevrouw De Vries.pdf'));

    expect([platform.logged().includes('Vries'), platform.logged().includes(draft.code)]).toEqual([false, false]);
  });
});

async function idsOfDrafts(): Promise<string[]> {
  return platform.database.asAdmin(async (client) => {
    const { rows } = await client.query<{ id: string }>('select id from draft where case_id is null');
    return rows.map(({ id }) => id);
  });
}

/** Files that the draft has already, of just less than 100 MB together. */
async function inFull(): Promise<void> {
  const { id, tenant } = await platform.database.asAdmin(async (client) => {
    const { rows } = await client.query<{ id: string; tenant: string }>(
      `select id, tenant_id as tenant from draft order by saved_at desc, id desc limit 1`,
    );
    return rows[0]!;
  });
  await platform.database.asAdmin((client) =>
    client.query(
      `insert into draft_file (tenant_id, id, draft_id, size, type, sealed, storage_key, created_at)
        select $1, gen_random_uuid(), $2, 26214400, 'text/plain', '', gen_random_uuid(), now() from generate_series(1, 4)`,
      [tenant, id],
    ),
  );
}

const sweepJobs = `from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id
  where t.identifier = 'sweepFiles'`;

async function sweeps(): Promise<string[]> {
  return platform.database.asAdmin(async (client) => {
    const { rows } = await client.query<{ at: string }>(
      `select to_char(run_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at ${sweepJobs}`,
    );
    return rows.map(({ at }) => at);
  });
}

async function removeSweeps(): Promise<void> {
  await platform.database.asAdmin((client) =>
    client.query(`delete from graphile_worker._private_jobs where id in (select j.id ${sweepJobs})`),
  );
}
