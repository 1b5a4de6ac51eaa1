import { withAdminClient } from './admin-client.js';
import { StartError } from './start-error.js';

const oldest = 15;

export interface DatabaseFacts {
  readonly version: string;
  readonly number: number;
  readonly encoding: string;
}

/** Throws a StartError when the database cannot be reached, is too old, or does not keep its text in UTF-8. */
export async function checkDatabase(adminUrl: string): Promise<void> {
  const facts = await withAdminClient(adminUrl, async (client) => {
    const { rows } = await client.query<DatabaseFacts>(
      `select current_setting('server_version') as version, current_setting('server_version_num')::int as number,
        current_setting('server_encoding') as encoding`,
    );
    return rows[0];
  });
  if (facts) {
    requireSuitable(facts);
  }
}

export function requireSuitable({ version, number, encoding }: DatabaseFacts): void {
  if (number < oldest * 10_000) {
    throw new StartError(
      `The database runs PostgreSQL ${version}, and version ${oldest} or newer is needed.`,
      'Upgrade it, or point DATABASE_URL to a newer one.',
    );
  }
  if (encoding !== 'UTF8') {
    throw new StartError(
      `The database keeps its text in ${encoding}, in which not every name can be written.`,
      'Make a new one with createdb --template=template0 --encoding=UTF8 and point DATABASE_URL to it.',
    );
  }
}
