import { FixedClock } from '#clock';
import { parseMasterKey, TenantKeys } from '#encryption';
import { DataKeyEntity, Keyring, TenantKeyEntity } from '#keyring';
import { TenantDoor } from '#tenancy';
import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { testDatabase } from '../../../test/support/test-database.js';
import { CaseAttachmentEntity } from '../src/case-attachment.entity.js';
import { DraftFileEntity } from '../src/draft-file.entity.js';
import { DraftFileVault } from '../src/draft-file-vault.service.js';
import { FileVault } from '../src/file-vault.service.js';
import { FolderStore } from '../src/folder-store.js';

/** For tests: a database and a folder of their own, with the vault as an application would have it. */
export async function aFileDatabase() {
  const database = await testDatabase();
  const folder = await mkdtemp(path.join(tmpdir(), 'wederhoor-files-'));
  const door = new TenantDoor(
    await database.dataSource([CaseAttachmentEntity, DataKeyEntity, DraftFileEntity, TenantKeyEntity]),
  );
  const clock = new FixedClock();
  const master = parseMasterKey(randomBytes(32).toString('base64'));
  const keyring = new Keyring(door, clock, new TenantKeys(master));
  const store = new FolderStore(folder);
  return {
    ...database,
    folder,
    door,
    clock,
    keyring,
    store,
    vault: new FileVault(door, clock, keyring, store),
    drafts: new DraftFileVault(door, clock, keyring),
    /** The paths of everything in the store, in the folder. */
    stored: (): Promise<string[]> => filesIn(folder),
    /** Whether any file in the store holds these bytes. */
    storeHolds: async (bytes: Buffer): Promise<boolean> => {
      const contents = await Promise.all((await filesIn(folder)).map((file) => readFile(path.join(folder, file))));
      return contents.some((content) => content.includes(bytes));
    },
    close: async (): Promise<void> => {
      await database.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export type FileDatabase = Awaited<ReturnType<typeof aFileDatabase>>;

async function filesIn(folder: string): Promise<string[]> {
  const found = await readdir(folder, { recursive: true, withFileTypes: true });
  return found
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .toSorted();
}

/** For tests: a committee with so many cases, each with a key. */
export async function aTenantWithCases(
  { asAdmin, door, keyring }: FileDatabase,
  count = 1,
): Promise<{ tenant: string; cases: string[] }> {
  const [tenant, participant, version] = [randomUUID(), randomUUID(), randomUUID()];
  const cases = Array.from({ length: count }, () => randomUUID());
  await asAdmin((client) =>
    client.query(
      `insert into tenant (id, slug, regulation, demonstration, opened_at) values ($1, $2, 'example', false, now())`,
      [tenant, `t-${tenant}`],
    ),
  );
  await door.run(tenant, async () => {
    const { manager } = door;
    await manager.query(
      `insert into regulation_version (tenant_id, id, regulation, in_force_from, hash, resolved, activated_at)
        values ($1, $2, 'example', null, 'hash', '{}', now())`,
      [tenant, version],
    );
    await manager.query(
      `insert into participant (tenant_id, id, key, name, kind, joined_on)
        values ($1, $2, 'north', 'North', 'corporation', '2026-01-01')`,
      [tenant, participant],
    );
    await keyring.makeTenantKey();
    for (const [at, id] of cases.entries()) {
      await manager.query(
        `insert into case_file (tenant_id, id, number, version, stage, ended, subject, channel, language, participant_id,
            respondent_informed, regulation_version_id, received_on, filed_at, similarity_token,
            treated_inside, board_member_informed, sitting_person_ids, recused_person_ids, finished_by_former_members,
            complainant_on_paper)
          values ($1, $2, $3, 1, 'filed', false, 'repair', 'online', 'nl', $4, false, $5, '2026-03-02', now(), 'token',
            false, false, '{}', '{}', false, false)`,
        [tenant, id, `2026-${at}`, participant, version],
      );
      await keyring.makeKey(id);
    }
  });
  return { tenant, cases };
}

/** For tests: a draft of a complaint, with a key. */
export async function aDraft({ door, keyring }: FileDatabase, tenant: string): Promise<string> {
  const id = randomUUID();
  await door.run(tenant, async () => {
    await door.manager.query(
      `insert into draft (tenant_id, id, secret_hash, version, sealed, saved_at) values ($1, $2, $3, 1, '', now())`,
      [tenant, id, `hash of ${id}`],
    );
    await keyring.makeKey(id);
  });
  return id;
}

/** The bytes as a stream, in parts of at most this length. */
export function aStream(bytes: Buffer, part = 65_536): Readable {
  const parts = Array.from({ length: Math.ceil(bytes.length / part) }, (_, at) =>
    bytes.subarray(at * part, (at + 1) * part),
  );
  return Readable.from(parts, { objectMode: false });
}

/** Everything that a stream gives. */
export async function allOf(stream: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const parts: Uint8Array[] = [];
  for await (const part of stream) {
    parts.push(part);
  }
  return Buffer.concat(parts);
}
