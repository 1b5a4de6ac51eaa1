import { UnsealError } from '#encryption';
import { KeyErased } from '#keyring';
import { NotFound } from '#problems';
import { randomBytes } from 'node:crypto';
import { readFile, rm, stat, truncate, utimes, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Readable } from 'node:stream';
import { allOf, aFileDatabase, aStream, aTenantWithCases, type FileDatabase } from '../test/a-file-database.builder.js';
import { FileDamaged } from './file-damaged.js';
import { type FileFault, FileRefused } from './file-refused.js';
import { largestFile, mostFilesOfCase } from './file-vault.service.js';

const by = { kind: 'staff', id: '019b0000-0000-7000-8000-000000000001' };
const label = { name: 'brief.txt', by, limit: largestFile };
const text = Buffer.from('De lift staat stil. '.repeat(10_000));

let ground: FileDatabase;
let tenant: string;
let caseId: string;

beforeAll(async () => {
  ground = await aFileDatabase();
});
beforeEach(async () => {
  const made = await aTenantWithCases(ground);
  [tenant, caseId] = [made.tenant, made.cases[0]!];
});
afterAll(() => ground.close());

const inTenant = <T>(work: () => Promise<T>, id = tenant): Promise<T> => ground.door.run(id, work);
const keep = (bytes: Buffer = text, changed: Partial<typeof label> = {}) =>
  inTenant(() => ground.vault.keep(caseId, aStream(bytes), { ...label, ...changed }));
const read = (fileId: string) => inTenant(async () => allOf((await ground.vault.open(fileId)).bytes));
const ofTenant = async (id = tenant) => (await ground.stored()).filter((file) => file.startsWith(id));
const placeOf = async () => path.join(ground.folder, (await ofTenant())[0]!);

async function faultOf(work: Promise<unknown>): Promise<FileFault | undefined> {
  const error = await work.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof FileRefused ? error.details.fault : undefined;
}

/** The rows of a table of attachments as the database holds them, whoever asks. */
async function rows(): Promise<Record<string, unknown>[]> {
  return ground.asAdmin(async (client) => {
    const { rows: found } = await client.query<Record<string, unknown>>(
      'select * from case_attachment where tenant_id = $1',
      [tenant],
    );
    return found;
  });
}

describe('a file that is kept', () => {
  it('is opened with exactly its bytes, its name and what is known of it', async () => {
    const { fileId, ...facts } = await keep();

    const opened = await inTenant(() => ground.vault.open(fileId));

    const { bytes, ...known } = opened;
    expect((await allOf(bytes)).equals(text)).toBe(true);
    expect(known).toEqual({
      id: fileId,
      caseId,
      ...facts,
      name: 'brief.txt',
      by,
      createdAt: '2026-03-02T09:30:00.000Z',
    });
    expect(facts).toMatchObject({ size: 200_000, type: 'text/plain', sha256: expect.stringMatching(/^[0-9a-f]{64}$/) });
  });

  it('is known without being opened', async () => {
    const { fileId } = await keep();

    const { id, type } = await inTenant(() => ground.vault.find(fileId));

    expect({ id, type }).toEqual({ id: fileId, type: 'text/plain' });
  });

  it('shows nothing personal in its row or in the store', async () => {
    const { fileId, sha256 } = await keep(text, { name: 'Mevrouw De Vries.txt' });

    const row = JSON.stringify(await rows(), (_, value: unknown) =>
      Buffer.isBuffer(value) ? value.toString('latin1') : value,
    );
    const told = row + (await ground.stored()).join();
    const hash = Buffer.from(sha256, 'hex').toString('latin1');
    expect([row.includes(fileId), told.includes('Vries'), told.includes(sha256), told.includes(hash)]).toEqual([
      true,
      false,
      false,
      false,
    ]);
    expect(await ground.storeHolds(Buffer.from('De lift'))).toBe(false);
  });

  it('is not there for another committee', async () => {
    const { fileId } = await keep();
    const other = await aTenantWithCases(ground);

    await expect(inTenant(() => ground.vault.open(fileId), other.tenant)).rejects.toBeInstanceOf(NotFound);
  });

  it('cannot be added to a case of another committee', async () => {
    const other = await aTenantWithCases(ground);
    const work = inTenant(() => ground.vault.keep(other.cases[0]!, aStream(text), label));

    await expect(work).rejects.toBeInstanceOf(KeyErased);
    expect(await ofTenant()).toEqual([]);
  });

  it('cannot come in for one committee and be added for another', async () => {
    const other = await aTenantWithCases(ground);
    const incoming = await inTenant(async () => ground.vault.begin());
    await incoming.receive(aStream(text), largestFile);

    const work = inTenant(() => ground.vault.add(other.cases[0]!, incoming, label), other.tenant);

    await expect(work).rejects.toThrow('another');
  });

  it('cannot be read any more once the key of its case was destroyed', async () => {
    const { fileId } = await keep();

    await inTenant(() => ground.keyring.destroyKey(caseId));

    await expect(read(fileId)).rejects.toBeInstanceOf(KeyErased);
  });

  it('can still be read when the key of another case was destroyed', async () => {
    const { fileId } = await keep();
    const { tenant: other, cases } = await aTenantWithCases(ground);

    await inTenant(() => ground.keyring.destroyKey(cases[0]!), other);

    expect((await read(fileId)).equals(text)).toBe(true);
  });
});

describe('the bytes in the store', () => {
  it('are refused when they were changed', async () => {
    const { fileId } = await keep();
    const sealed = await readFile(await placeOf());
    sealed[100_000]! ^= 1;
    await writeFile(await placeOf(), sealed);

    await expect(read(fileId)).rejects.toBeInstanceOf(UnsealError);
  });

  it('are refused before the first one when they were cut off, and when they are gone', async () => {
    const { fileId } = await keep();
    await truncate(await placeOf(), 65_536 + 16 + 37);
    const cut = inTenant(() => ground.vault.open(fileId));
    await expect(cut).rejects.toBeInstanceOf(FileDamaged);

    await rm(await placeOf());

    await expect(inTenant(() => ground.vault.open(fileId))).rejects.toBeInstanceOf(FileDamaged);
  });

  it('are refused when those of another file of the case stand in their place', async () => {
    const one = await keep(randomText(100_000));
    const place = await placeOf();
    const other = await keep(randomText(100_000));
    const second = (await ofTenant()).map((file) => path.join(ground.folder, file)).find((file) => file !== place)!;
    const [first, last] = [await readFile(place), await readFile(second)];
    await writeFile(place, last);
    await writeFile(second, first);

    await expect(read(one.fileId)).rejects.toBeInstanceOf(UnsealError);
    await expect(read(other.fileId)).rejects.toBeInstanceOf(UnsealError);
  });

  it('are refused when the rows of two files were exchanged', async () => {
    const [one, other] = [await keep(randomText(1_000)), await keep(randomText(1_000))];
    await ground.asAdmin(async (client) => {
      await client.query(
        `update case_attachment a set sealed = b.sealed from case_attachment b
          where a.id = $1 and b.id = $2 and a.tenant_id = b.tenant_id`,
        [one.fileId, other.fileId],
      );
    });

    await expect(read(one.fileId)).rejects.toBeInstanceOf(UnsealError);
  });

  it('stand in the folder of their committee, for its own account only', async () => {
    await keep();

    const [place] = await ofTenant();

    expect(place).toMatch(new RegExp(`^${tenant}/([0-9a-f]{2})/\\1[0-9a-f]{30}$`));
    const modes = await Promise.all([tenant, place!].map((name) => stat(path.join(ground.folder, name))));
    expect(modes.map(({ mode }) => mode & 0o777)).toEqual([0o700, 0o600]);
  });
});

describe('a file that is not taken', () => {
  it.each([
    ['with one byte too many', Buffer.alloc(1_001, 'a'), 'tooLarge'],
    ['that is empty', Buffer.alloc(0), 'empty'],
    ['that is a program', Buffer.from('MZ\x90\0\x03\0\0\0', 'latin1'), 'type'],
  ])('%s leaves nothing behind', async (_name, bytes, fault) => {
    expect(await faultOf(keep(bytes, { limit: 1_000 }))).toBe(fault);
    expect([await ofTenant(), await rows()]).toEqual([[], []]);
  });

  it('is taken when it has exactly the largest size', async () => {
    expect((await keep(Buffer.alloc(1_000, 'a'), { limit: 1_000 })).size).toBe(1_000);
  });

  it.each(['', '../..', 'a'.repeat(201)])('leaves nothing behind for its name: %j', async (name) => {
    expect(await faultOf(keep(text, { name }))).toMatch(/Name$/);
    expect(await ofTenant()).toEqual([]);
  });

  it('leaves nothing behind when the stream breaks off', async () => {
    const broken = Readable.from(
      (async function* () {
        yield text;
        throw new Error('the connection was lost');
      })(),
    );

    const work = inTenant(() => ground.vault.keep(caseId, broken, label));

    await expect(work).rejects.toThrow('the connection was lost');
    expect(await ofTenant()).toEqual([]);
  });

  it('comes after the last one that fits in a case', async () => {
    await ground.asAdmin(async (client) => {
      await client.query(
        `insert into case_attachment (tenant_id, id, case_id, size, type, sealed, storage_key, by_kind, created_at)
          select $1, gen_random_uuid(), $2, 1, 'text/plain', '', 'key ' || n, 'staff', now()
          from generate_series(1, $3) n`,
        [tenant, caseId, mostFilesOfCase - 1],
      );
    });

    expect([await faultOf(keep()), await faultOf(keep())]).toEqual([undefined, 'tooMany']);
  });
});

describe('what was never stored', () => {
  const twoDaysAgo = 1_772_443_800 - 2 * 86_400;
  const age = async (file: string, seconds = twoDaysAgo) => utimes(path.join(ground.folder, file), seconds, seconds);
  const sweep = () => inTenant(() => ground.vault.sweep());

  /** Keeps a file in an operation that is undone, and answers where its bytes are. */
  async function undone(): Promise<string> {
    const before = await ofTenant();
    await inTenant(async () => {
      await ground.vault.keep(caseId, aStream(text), label);
      throw new Error('undone');
    }).catch(() => undefined);
    return (await ofTenant()).find((file) => !before.includes(file))!;
  }

  it('is swept away after a day, and what a row names stays', async () => {
    const { fileId } = await keep();
    const [kept] = await ofTenant();
    const left = await undone();
    await Promise.all([age(kept!), age(left)]);

    expect(await sweep()).toBe(1);

    expect(await ofTenant()).toEqual([kept]);
    expect((await read(fileId)).equals(text)).toBe(true);
  });

  it.each([
    ['of a day and a second', 86_401, 1],
    ['of a second less than a day', 86_399, 0],
  ])('%s is counted so: it may be on its way to a row', async (_name, old, removed) => {
    await age(await undone(), 1_772_443_800 - old);

    expect(await sweep()).toBe(removed);
  });

  it('is swept away when it was never finished', async () => {
    await undone();
    const [left] = await ofTenant();
    await writeFile(path.join(ground.folder, `${left}.part`), 'half');
    await Promise.all([age(left!), age(`${left}.part`)]);

    expect(await sweep()).toBe(2);
    expect(await ofTenant()).toEqual([]);
  });

  it('is left alone by the sweep of another committee', async () => {
    const left = await undone();
    await age(left);
    const other = await aTenantWithCases(ground);

    expect(await inTenant(() => ground.vault.sweep(), other.tenant)).toBe(0);
    expect(await ofTenant()).toEqual([left]);
  });

  it('asks the database once for many: more than fit in one question are all looked at', async () => {
    const left = await undone();
    const folder = path.dirname(left);
    const names = Array.from({ length: 1_001 }, () => `${folder}/${randomBytes(16).toString('hex')}`);
    await Promise.all(names.map((name) => writeFile(path.join(ground.folder, name), 'x')));
    await Promise.all([left, ...names].map((name) => age(name)));

    expect(await sweep()).toBe(1_002);
  });
});

function randomText(length: number): Buffer {
  return Buffer.from(randomBytes(length / 2).toString('hex'));
}
