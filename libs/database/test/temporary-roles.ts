import { randomBytes } from 'node:crypto';
import { type TestDatabase } from '../../../test/support/test-database.js';
import { roleNames } from '../src/role-names.js';

/** A prefix for roles that nobody else on the server has. */
export function aPrefix(): string {
  return `wederhoor_try_${randomBytes(4).toString('hex')}`;
}

/** Makes a role with a password; answers how it connects. */
export async function aRole(database: TestDatabase, name: string, attributes: string): Promise<string> {
  await database.asAdmin((client) => client.query(`create role ${name} login password 'given' ${attributes}`));
  const url = new URL(database.adminUrl);
  url.username = name;
  url.password = 'given';
  return url.href;
}

/** Takes roles away, with all they have in this database. */
export async function removeRoles(database: TestDatabase, ...names: string[]): Promise<void> {
  await database.asAdmin(async (client) => {
    const { rows } = await client.query<{ name: string }>(
      'select rolname as name from pg_roles where rolname = any($1)',
      [names],
    );
    for (const { name } of rows) {
      await client.query(`reassign owned by ${name} to current_user`);
      await client.query(`drop owned by ${name}`);
    }
    for (const { name } of rows) {
      await client.query(`drop role ${name}`);
    }
  });
}

export const namesWith = (prefix: string): string[] => Object.values(roleNames(prefix)) as string[];
