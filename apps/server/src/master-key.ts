import { type Config } from '#config';
import { roleNames, StartError } from '#database';
import { keyIdOf, loadOrMakeMasterKey, type MasterKey, parseMasterKey } from '#encryption';
import { rm } from 'node:fs/promises';
import { type Client } from 'pg';

interface FoundKey {
  readonly key: MasterKey;
  /** Where it came from, as in "the key in ...". */
  readonly origin: string;
  /** The file, when it was made a moment ago. */
  readonly madeIn?: string;
}

/**
 * The master key of this installation, made at the first start of a demonstration. Throws a StartError when the database was
 * sealed with another one: with a new key nothing in it could be read again, and what is added could not be read with the old.
 */
export async function masterKey(config: Config, admin: Client, warn: (sentence: string) => void): Promise<MasterKey> {
  const sealedWith = await keyOfDatabase(admin, config.rolePrefix);
  const found = await findKey(config, warn);
  if (sealedWith === undefined || sealedWith === found.key.id) {
    return found.key;
  }
  if (found.madeIn !== undefined) {
    await rm(found.madeIn, { force: true });
    throw new StartError(
      `This database was sealed with master key ${sealedWith}, and there is no ${found.madeIn}.`,
      'Put that file back, or set MASTER_KEY to the key. Without it nothing can be read again: then begin afresh with an empty database, as with WEDERHOOR_DATA=/path/to/new/folder npm start',
    );
  }
  throw new StartError(
    `This database was sealed with master key ${sealedWith}, and the key in ${found.origin} is another one, ${found.key.id}.`,
    `Put the right key in ${found.origin}. Nothing was changed.`,
  );
}

/** The id of the key that the platform's own key is wrapped with; nothing in a database that was not filled yet. */
async function keyOfDatabase(admin: Client, prefix: string): Promise<string | undefined> {
  const { rows: tables } = await admin.query<{ found: boolean }>(
    `select to_regclass('public.platform_key') is not null as found`,
  );
  if (!tables[0]?.found) {
    return undefined;
  }
  const { owner } = roleNames(prefix);
  await admin.query(`set role ${owner}`).catch((cause: unknown) => {
    throw new StartError(
      `The administrative connection may not act as ${owner}, which owns the tables.`,
      `Connect as who made the database, or let a superuser run: grant ${owner} to the role in DATABASE_URL`,
      { cause },
    );
  });
  const { rows } = await admin.query<{ wrapped: Buffer }>('select wrapped from public.platform_key limit 1');
  await admin.query('reset role');
  return rows[0] && keyIdOf(rows[0].wrapped);
}

async function findKey(config: Config, warn: (sentence: string) => void): Promise<FoundKey> {
  try {
    if (config.masterKey) {
      return { key: parseMasterKey(config.masterKey.toString('base64')), origin: 'MASTER_KEY' };
    }
    const { key, path, made, warning } = await loadOrMakeMasterKey(config.dataFolder);
    if (warning !== undefined) {
      warn(warning);
    }
    return { key, origin: path, ...(made && { madeIn: path }) };
  } catch (error) {
    // What is wrong with a key is said in a sentence without the key; what is wrong with a file has a code of the system.
    if (error instanceof Error && !('code' in error)) {
      throw new StartError(error.message, 'Nothing was changed.', { cause: error });
    }
    throw error;
  }
}
