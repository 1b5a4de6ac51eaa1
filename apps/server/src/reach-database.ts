import { type Config } from '#config';
import { checkDatabase, startEmbeddedPostgres } from '#database';
import { type Closers } from './closers.js';
import { type Tell } from './progress.js';
import { shortPath } from './short-path.js';

interface Surroundings {
  readonly config: Config;
  readonly closers: Closers;
  readonly tell: Tell;
}

/** Reaches the PostgreSQL of the settings, or starts its own. Answers the administrative connection. Throws a StartError. */
export async function reachDatabase({ config, closers, tell }: Surroundings): Promise<string> {
  const adminUrl = config.databaseUrl ?? (await startOwn({ config, closers, tell }));
  await checkDatabase(adminUrl);
  if (config.databaseUrl !== undefined) {
    const { host, pathname } = new URL(adminUrl);
    tell(`PostgreSQL at ${host}, database ${pathname.slice(1)}`);
  }
  return adminUrl;
}

/** Brings its own PostgreSQL, which ends with this process. */
async function startOwn({ config: { dataFolder }, closers, tell }: Surroundings): Promise<string> {
  const told: string[] = [];
  const own = await startEmbeddedPostgres({ dataFolder, log: (sentence) => told.push(sentence) });
  closers.add('PostgreSQL', () => own.stop());
  tell([`PostgreSQL of its own, with the data in ${shortPath(dataFolder)}`, ...told].join('\n'));
  return own.url;
}
