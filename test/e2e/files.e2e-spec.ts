import { type Attachment, FileAccess, largestFile } from '#files';
import { Keyring } from '#keyring';
import { NotFound, NotSignedIn } from '#problems';
import { CurrentViewer } from '#sign-in';
import { TenantDoor } from '#tenancy';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { aPdf, aPng, anExe } from '../../libs/files/test/sample-files.js';
import { testApplication, type TestApplication, type TestCommittee } from '../support/application.js';
import { type Caller } from '../support/caller.js';
import { fileAt } from '../support/filing.js';
import { until } from '../../libs/jobs/test/until.js';
import { breaksOff, opens, sendsAway, streams, uploads, type UploadAnswer } from '../support/uploads.js';

let folder: string;
let platform: TestApplication;
let committee: TestCommittee;
let secretary: Caller;
let visitor: Caller;
let caseId: string;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'wederhoor-files-'));
  platform = await testApplication({ filesFolder: folder });
  committee = await platform.committee('kwru');
  secretary = await committee.staff('secretary');
  visitor = committee.visitor();
  caseId = (await fileAt(committee, {})).data!.fileComplaint.caseId;
});
afterAll(async () => {
  await platform.close();
  await rm(folder, { recursive: true, force: true });
});

/** In the place of the feature that will decide: staff may add to this case and open what is in it, and nobody else may do anything. */
function letStaffIn(): void {
  const requireStaff = async (): Promise<void> => {
    if ((await platform.app.get(CurrentViewer).get()).kind !== 'staff') {
      throw new NotSignedIn();
    }
  };
  const requireCase = (id: string): void => {
    if (id !== caseId) {
      throw new NotFound('case');
    }
  };
  Object.assign(platform.app.get(FileAccess), {
    mayAdd: async (id: string) => requireStaff().then(() => requireCase(id)),
    mayOpen: async (attachment: Attachment) => requireStaff().then(() => requireCase(attachment.caseId)),
  });
}

const add = (bytes: Buffer, headers: Record<string, string> = {}, caller = secretary): Promise<UploadAnswer> =>
  uploads(caller, { caseId, bytes, headers });

const named = (name: string): Record<string, string> => ({ 'file-name': encodeURIComponent(name) });

/** How many files are in the store. */
async function stored(): Promise<number> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found.filter((entry) => entry.isFile()).length;
}

/** How many more files are in the store, and how many more rows there are, after some work. */
async function keptBy(work: () => Promise<unknown>): Promise<[number, number]> {
  const [files, rows] = [await stored(), await rowsOf('case_attachment')];
  await work();
  return [(await stored()) - files, (await rowsOf('case_attachment')) - rows];
}

async function rowsOf(table: string): Promise<number> {
  return platform.database.asAdmin(async (client) => {
    const { rows } = await client.query<{ count: number }>(`select count(*)::int as count from ${table}`);
    return rows[0]!.count;
  });
}

describe('a file of a case that one may not see', () => {
  it('is not added, and nothing of it is kept', async () => {
    const administrator = await committee.staff('tenantAdministrator');

    const kept = await keptBy(async () => {
      expect((await add(aPdf(), {}, administrator)).body).toMatchObject({ code: 'NOT_FOUND' });
      expect((await add(aPdf(), {}, visitor)).status).toBe(401);
    });

    expect(kept).toEqual([0, 0]);
  });
});

describe('a file', () => {
  beforeAll(letStaffIn);

  it('is handed over as it was added, to be saved and not shown', async () => {
    const bytes = Buffer.from('De lift staat stil. '.repeat(50_000));
    const { status, body } = await add(bytes, named('Brief én foto (2).txt'));

    const opened = await opens(secretary, body.fileId);

    expect([status, body.size, body.type]).toEqual([201, bytes.length, 'text/plain']);
    expect([opened.status, opened.bytes.equals(bytes)]).toEqual([200, true]);
    expect(opened.headers).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'content-length': String(bytes.length),
      'content-disposition': `attachment; filename*=UTF-8''Brief%20%C3%A9n%20foto%20%282%29.txt`,
      'content-security-policy': expect.stringMatching(/^sandbox; default-src 'none'/),
      'x-content-type-options': 'nosniff',
      'cache-control': 'private, no-store',
    });
  });

  it('is opened by nobody without a session, and by nobody of another committee', async () => {
    const { body } = await add(aPdf());
    const elsewhere = await platform.committee('kwru', 'elsewhere');
    const neighbour = await elsewhere.staff('secretary');

    const answers = [
      await opens(visitor, body.fileId),
      await opens(neighbour, body.fileId),
      await opens(secretary.at(elsewhere.host), body.fileId),
      await opens(secretary, randomUUID()),
      await opens(secretary, 'no-id'),
    ];

    expect(answers.map(({ status }) => status)).toEqual([401, 404, 404, 404, 404]);
  });

  it('is added by nobody without a session, and not to another case', async () => {
    const kept = await keptBy(async () => {
      const other = uploads(secretary, { caseId: randomUUID(), bytes: aPdf() });
      expect([(await add(aPdf(), {}, visitor)).status, (await other).status]).toEqual([401, 404]);
    });

    expect(kept).toEqual([0, 0]);
  });

  it.each([
    ['another site', { origin: 'https://evil.example' }],
    ['another committee', { origin: 'http://other.localhost:3000' }],
    ['no site at all', { origin: 'null' }],
    ['a page of another site', { 'sec-fetch-site': 'cross-site' }],
    ['a page of a neighbour', { 'sec-fetch-site': 'same-site' }],
  ])('is not added for %s', async (_name, headers) => {
    const kept = await keptBy(async () => expect((await add(aPdf(), headers)).status).toBe(404));

    expect(kept).toEqual([0, 0]);
  });

  it('is added for a page of the committee itself', async () => {
    const headers = { origin: `http://${committee.host}`, 'sec-fetch-site': 'same-origin' };

    expect((await add(aPdf(), headers)).status).toBe(201);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data; boundary=x'])(
    'is not taken as %s, which the page of another site can send',
    async (type) => {
      expect(await sendsAway(secretary, `/cases/${caseId}/files`, type)).toMatchObject({ code: 'BAD_INPUT' });
    },
  );

  it.each(['/sign-in', '/graphql'])('is not taken at %s', async (address) => {
    expect(await sendsAway(secretary, address, 'application/octet-stream')).toMatchObject({ code: 'BAD_INPUT' });
  });

  it('is taken with exactly the largest size, and not with one byte more', async () => {
    const largest = Buffer.alloc(largestFile, 'a');

    expect((await add(largest)).body).toMatchObject({ size: 26_214_400 });
    const kept = await keptBy(async () => {
      const { status, body } = await add(Buffer.concat([largest, Buffer.from('a')]));
      expect([status, body]).toEqual([400, expect.objectContaining({ code: 'BAD_INPUT', fault: 'tooLarge' })]);
      expect(body.message).toContain('25 MB');
    });
    expect(kept).toEqual([0, 0]);
  });

  it('that is refused while it is still being sent is answered, and the connection is not broken', async () => {
    expect(await streams(secretary, { caseId, size: largestFile + 20_000_000 })).toBe(400);
    expect(await streams(visitor, { caseId, size: 20_000_000 })).toBe(401);
  });

  it('is refused when there is nothing in it', async () => {
    expect((await add(Buffer.alloc(0))).body).toMatchObject({ code: 'BAD_INPUT', fault: 'empty' });
  });

  it('is a PNG by its content, whatever its name, and is saved under a name that fits', async () => {
    const { body } = await add(aPng(), named('foto.exe'));

    expect(body.type).toBe('image/png');
    expect((await opens(secretary, body.fileId)).headers['content-disposition']).toContain(`''foto.exe.png`);
  });

  it.each([
    ['a program', anExe(), 'foto.png'],
    ['a page', Buffer.from('<html><script>alert(1)</script></html>'), 'brief.txt'],
  ])('is refused as %s, whatever its name', async (_what, bytes, name) => {
    const kept = await keptBy(async () => {
      expect((await add(bytes, named(name))).body).toMatchObject({ code: 'BAD_INPUT', fault: 'type' });
    });

    expect(kept).toEqual([0, 0]);
  });

  it('that is a PDF and a page at once is saved as a PDF, and never shown', async () => {
    const both = Buffer.concat([aPdf(), Buffer.from('<html><script>alert(1)</script></html>')]);
    const { body } = await add(both, named('brief.html'));

    const { headers } = await opens(secretary, body.fileId);

    expect(headers).toMatchObject({
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename*=UTF-8''brief.html.pdf`,
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining('sandbox'),
    });
  });

  it('has a name without folders and without what cannot be seen', async () => {
    const { body } = await add(aPdf(), named('../../etc/\r\nset-cookie: x=1\u202e.pdf'));

    const { headers } = await opens(secretary, body.fileId);

    expect(headers['content-disposition']).toBe(`attachment; filename*=UTF-8''set-cookie%3A%20x%3D1.pdf`);
    expect(headers['set-cookie']).toBeUndefined();
  });

  it.each([
    ['without a name', { 'file-name': '' }, 'noName'],
    ['with a name that is only a folder', named('folder/'), 'noName'],
    ['with half an encoding', { 'file-name': 'brief%E2%82.pdf' }, 'noName'],
    ['with a name that is too long', named('é'.repeat(201)), 'longName'],
    ['without a client key', { 'client-key': '' }, undefined],
    ['with a client key that is none', { 'client-key': 'again' }, undefined],
  ])('%s is refused', async (_name, headers, fault) => {
    const { status, body } = await add(aPdf(), headers);

    expect([status, body.code, body.fault]).toEqual([400, 'BAD_INPUT', fault]);
  });

  it('that is sent twice with one client key is kept once, and answered twice', async () => {
    const headers = { 'client-key': randomUUID(), ...named('brief.pdf') };
    const first = await add(aPdf(), headers);

    const kept = await keptBy(async () => expect((await add(aPdf(), headers)).body).toEqual(first.body));

    expect(kept).toEqual([0, 0]);
  });

  it('that is sent twice side by side is kept once', async () => {
    const headers = { 'client-key': randomUUID(), ...named('brief.pdf') };

    const kept = await keptBy(async () => {
      const answers = await Promise.all(Array.from({ length: 5 }, () => add(aPdf(), headers)));
      expect(new Set(answers.map(({ body }) => body.fileId)).size).toBe(1);
    });

    expect(kept).toEqual([1, 1]);
  });

  it('is refused with the client key of another one', async () => {
    const headers = { 'client-key': randomUUID() };
    await add(aPdf(), headers);

    const kept = await keptBy(async () =>
      expect((await add(aPng(), headers)).body).toMatchObject({ code: 'CLIENT_KEY_REUSED' }),
    );

    expect(kept).toEqual([0, 0]);
  });

  it('that is broken off leaves nothing behind, and nothing in the log', async () => {
    const before = await stored();
    const kept = await keptBy(async () => {
      const areStored = (count: number) => until(async () => (await stored()) === count || undefined);
      await breaksOff(secretary, { caseId, bytes: Buffer.alloc(500_000, 'a') }, () => areStored(before + 1));
      await areStored(before);
    });

    expect(kept).toEqual([0, 0]);
    expect(platform.logged()).not.toContain('A request failed.');
  });

  it('is noted when it is added and when it is opened', async () => {
    const before = await rowsOf('audit_entry');
    const { body } = await add(aPdf());
    await opens(secretary, body.fileId);

    expect((await rowsOf('audit_entry')) - before).toBe(2);
  });

  it('is never named in the log', async () => {
    await add(anExe(), named('Mevrouw De Vries.pdf'));
    await add(aPdf(), named('Mevrouw De Vries.pdf'));

    expect(platform.logged()).not.toContain('Vries');
  });

  it('is gone for everybody once its case was erased', async () => {
    const { body } = await add(aPdf());
    const { app } = platform;

    await app.get(TenantDoor).run(committee.tenant.id, () => app.get(Keyring).destroyKey(caseId));

    const { status, bytes } = await opens(secretary, body.fileId);
    expect([status, bytes.includes('%PDF')]).toEqual([404, false]);
  });
});
