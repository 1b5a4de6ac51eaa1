import { type Client, escapeIdentifier } from 'pg';
import { roleNames } from '../role-names.js';

/**
 * What the roles may do in the database of this connection. Belongs to the database itself, so a copy made from a template
 * needs it again.
 */
export async function grantOnDatabase(client: Client, prefix?: string): Promise<void> {
  const { owner, app, queue, platform } = roleNames(prefix);
  const { rows } = await client.query<{ name: string }>('select current_database() as name');
  const database = escapeIdentifier(rows[0]?.name ?? '');
  await client.query(`
    revoke temporary on database ${database} from public;
    grant connect on database ${database} to ${app}, ${queue};
    grant create on database ${database} to ${queue};
    revoke create on schema public from public;
    grant usage on schema public to ${app}, ${queue};
    grant usage, create on schema public to ${owner}, ${platform};
  `);
}
