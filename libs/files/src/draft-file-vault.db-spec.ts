import { UnsealError } from '#encryption';
import { KeyErased } from '#keyring';
import { utimes } from 'node:fs/promises';
import path from 'node:path';
import {
  aDraft,
  aFileDatabase,
  allOf,
  aStream,
  aTenantWithCases,
  type FileDatabase,
} from '../test/a-file-database.builder.js';
import { largestDraftFiles, mostFilesOfDraft } from './draft-file-vault.service.js';
import { type FileFault, FileRefused } from './file-refused.js';
import { largestFile } from './file-vault.service.js';
import { type IncomingFile } from './incoming-file.js';

const by = { kind: 'visitor', id: null };
const text = Buffer.from('De lift staat stil. '.repeat(10_000));

let ground: FileDatabase;
let tenant: string;
let caseId: string;
let draftId: string;

beforeAll(async () => {
  ground = await aFileDatabase();
});
beforeEach(async () => {
  const made = await aTenantWithCases(ground);
  [tenant, caseId] = [made.tenant, made.cases[0]!];
  draftId = await aDraft(ground, tenant);
});
afterAll(() => ground.close());

const inTenant = <T>(work: () => Promise<T>, id = tenant): Promise<T> => ground.door.run(id, work);
const list = (id = draftId) => inTenant(() => ground.drafts.list(id));

async function cameIn(bytes = text): Promise<IncomingFile> {
  const incoming = await inTenant(async () => ground.vault.begin());
  await incoming.receive(aStream(bytes), largestFile);
  return incoming;
}

async function added(name = 'brief.txt', bytes = text): Promise<string> {
  const incoming = await cameIn(bytes);
  return (await inTenant(() => ground.drafts.add(draftId, incoming, name))).fileId;
}

async function faultOf(work: Promise<unknown>): Promise<FileFault | undefined> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof FileRefused ? error.details.fault : undefined;
}

/** Files that the draft has already, of this size each. */
async function has(count: number, size: number): Promise<void> {
  await ground.asAdmin((client) =>
    client.query(
      `insert into draft_file (tenant_id, id, draft_id, size, type, sealed, storage_key, created_at)
        select $1, gen_random_uuid(), $2, $4::int, 'text/plain', '', gen_random_uuid() || ' ' || n, now() from generate_series(1, $3::int) n`,
      [tenant, draftId, count, size],
    ),
  );
}

describe('a file of a draft', () => {
  it('is listed with its name, in the order in which they were added', async () => {
    const first = await added('brief.txt');
    ground.clock.set('2026-03-02T09:31:00Z');
    const second = await added('foto.txt');
    ground.clock.set('2026-03-02T09:30:00Z');

    expect(await list()).toEqual([
      { id: first, name: 'brief.txt', size: 200_000, type: 'text/plain' },
      { id: second, name: 'foto.txt', size: 200_000, type: 'text/plain' },
    ]);
  });

  it('shows nothing personal in its row', async () => {
    await added('Mevrouw De Vries.txt');

    const row = await ground.asAdmin(async (client) => {
      const { rows } = await client.query('select * from draft_file where tenant_id = $1', [tenant]);
      return JSON.stringify(rows, (_, value: unknown) => (Buffer.isBuffer(value) ? value.toString('latin1') : value));
    });

    expect([row.includes(draftId), row.includes('Vries')]).toEqual([true, false]);
  });

  it('is not there for another committee, nor for another draft', async () => {
    const fileId = await added();
    const [elsewhere, neighbour] = [(await aTenantWithCases(ground)).tenant, await aDraft(ground, tenant)];

    await inTenant(() => ground.drafts.remove(draftId, fileId), elsewhere);
    await inTenant(() => ground.drafts.remove(neighbour, fileId));

    expect([await inTenant(() => ground.drafts.list(draftId), elsewhere), await list(neighbour)]).toEqual([[], []]);
    expect(await list()).toHaveLength(1);
  });

  it('cannot be read any more once the key of its draft was destroyed', async () => {
    await added();

    await inTenant(() => ground.keyring.destroyKey(draftId));

    await expect(list()).rejects.toBeInstanceOf(KeyErased);
  });

  it('does not open where its row was given to another file', async () => {
    const [one, other] = [await added(), await added()];
    await ground.asAdmin((client) =>
      client.query(
        `update draft_file a set sealed = b.sealed from draft_file b
          where a.id = $1 and b.id = $2 and a.tenant_id = b.tenant_id`,
        [one, other],
      ),
    );

    await expect(list()).rejects.toBeInstanceOf(UnsealError);
  });

  it('cannot come in for one committee and be added for another', async () => {
    const [incoming, elsewhere] = [await cameIn(), (await aTenantWithCases(ground)).tenant];

    await expect(inTenant(() => ground.drafts.add(draftId, incoming, 'a.txt'), elsewhere)).rejects.toThrow('another');
  });

  it('is taken away alone, and with all others', async () => {
    const [first, second] = [await added(), await added()];

    const one = await inTenant(() => ground.drafts.remove(draftId, first));
    const left = (await list()).map(({ id }) => id);
    const again = await inTenant(() => ground.drafts.remove(draftId, first));
    const rest = await inTenant(() => ground.drafts.remove(draftId));

    expect([one, left, again, rest, await list()]).toEqual([1, [second], 0, 1, []]);
  });
});

describe('the limits of a draft', () => {
  it.each([
    ['the last file that it can have', mostFilesOfDraft - 1, 1, undefined],
    ['one file more', mostFilesOfDraft, 1, 'tooManyInDraft'],
    ['the last byte that fits', 4, (largestDraftFiles - 200_000) / 4, undefined],
    ['bytes that do not fit', 4, (largestDraftFiles - 200_000) / 4 + 1, 'tooLargeTogether'],
  ])('are kept: %s', async (_name, count, size, fault) => {
    await has(count, size);

    expect(await faultOf(added())).toBe(fault);
  });

  it('are those of one draft, not of all together', async () => {
    await has(mostFilesOfDraft, 1);
    draftId = await aDraft(ground, tenant);

    expect(await faultOf(added())).toBeUndefined();
  });
});

describe('files that go from a draft to a case', () => {
  const move = () => inTenant(() => ground.drafts.moveToCase(draftId, { caseId, by }));

  it('open there under their own ids, with their names and exactly their bytes, and are gone from the draft', async () => {
    const fileId = await added('brief.txt');
    const places = await ground.stored();
    await move();
    await inTenant(() => ground.keyring.destroyKey(draftId));

    const { bytes, ...known } = await inTenant(() => ground.vault.open(fileId));

    expect((await allOf(bytes)).equals(text)).toBe(true);
    expect(known).toMatchObject({ id: fileId, caseId, name: 'brief.txt', size: 200_000, type: 'text/plain', by });
    expect([await inTenant(() => ground.drafts.idsOf(draftId)), await ground.stored()]).toEqual([[], places]);
  });

  it('stay in the draft when that is undone', async () => {
    const fileId = await added();

    const undone = inTenant(async () => {
      await ground.drafts.moveToCase(draftId, { caseId, by });
      throw new Error('undone');
    });

    await expect(undone).rejects.toThrow('undone');
    expect((await list()).map(({ id }) => id)).toEqual([fileId]);
  });

  it('are gone with the key of the case from then on', async () => {
    const fileId = await added();
    await move();

    await inTenant(() => ground.keyring.destroyKey(caseId));

    await expect(inTenant(() => ground.vault.open(fileId))).rejects.toBeInstanceOf(KeyErased);
  });

  it('are none where the draft has none', async () => {
    await move();

    expect(await ground.stored()).not.toContain(tenant);
  });
});

describe('sweeping', () => {
  const twoDaysAgo = 1_772_443_800 - 2 * 86_400;
  const sweep = () => inTenant(() => ground.vault.sweep());

  async function allOld(): Promise<void> {
    const files = (await ground.stored()).filter((file) => file.startsWith(tenant));
    await Promise.all(files.map((file) => utimes(path.join(ground.folder, file), twoDaysAgo, twoDaysAgo)));
  }

  it('leaves the bytes of a draft, and those that went on to a case', async () => {
    await added();
    await allOld();
    const inDraft = await sweep();

    await inTenant(() => ground.drafts.moveToCase(draftId, { caseId, by }));

    expect([inDraft, await sweep()]).toEqual([0, 0]);
  });

  it('takes the bytes of a file that was taken away', async () => {
    const fileId = await added();
    await added();
    await allOld();

    await inTenant(() => ground.drafts.remove(draftId, fileId));

    expect(await sweep()).toBe(1);
  });
});
