import { existsSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { StartError } from '../start-error.js';
import { accountFor, type Account } from './account.js';
import { findBinaries, type Binaries } from './binaries.js';
import { administrator, database, makeCluster, passwordOf, requireVersion } from './cluster.js';
import { type EmbeddedPostgres, type EmbeddedPostgresOptions } from './embedded-postgres.js';
import { findPort } from './free-port.js';
import { reasonIn } from './output.js';
import { findPlace, makePlace, requireEntry, type Place } from './place.js';
import { clearLeftovers } from './leftovers.js';
import { findRunning } from './running-server.js';
import { ServerEnded, startServer, type ServerProcess } from './server-process.js';
import { sharedFolder } from './shared-folder.js';

const mostTries = 4;

interface Installation {
  readonly place: Place;
  readonly binaries: Binaries;
  readonly account: Account | undefined;
  readonly durable: boolean;
}

/**
 * Starts the PostgreSQL that npm brought along, on data of this installation; makes them the first time. It listens on this
 * machine only, on a free port, with a password of its own, and ends when this process ends, however that happens.
 * A second process on the same data uses the server of the first. Throws a StartError when it cannot be done.
 */
export async function startEmbeddedPostgres({
  dataFolder,
  log = () => undefined,
  durable = true,
}: EmbeddedPostgresOptions): Promise<EmbeddedPostgres> {
  const found = findPlace(dataFolder);
  const account = accountFor(found?.data ?? '');
  const copyTo = (): string => (account ? sharedFolder() : path.join(dataFolder, 'postgres'));
  const binaries = await findBinaries(account, copyTo);
  const place = found ?? (await makePlace(dataFolder, account));
  const installation = { place, binaries, account, durable };
  await ensureCluster(installation, log);
  if (!place.folder.startsWith(path.resolve(dataFolder))) {
    log(`the database is in ${place.folder}, because ${dataFolder} is closed to ${account?.name ?? 'PostgreSQL'}`);
  }
  return startOrShare(installation, 1);
}

async function ensureCluster(
  { place, binaries, account, durable }: Installation,
  log: (sentence: string) => void,
): Promise<void> {
  if (!existsSync(place.cluster)) {
    clearLeftovers(place);
    log('making a new database');
    await makeCluster(place, binaries, { account, durable });
  }
  await requireEntry(place, account);
  requireVersion(place, binaries);
}

async function startOrShare(installation: Installation, tries: number): Promise<EmbeddedPostgres> {
  const { place } = installation;
  const running = await findRunning(place);
  if (running) {
    return { url: urlOf(place, running.port), stop: () => Promise.resolve() };
  }
  const port = await findPort(place.port);
  try {
    const server = await startServer(place, installation.binaries, { ...installation, port });
    clearLeftovers(place);
    writeFileSync(place.port, String(port));
    return { url: urlOf(place, port), stop: stopOnce(server) };
  } catch (error) {
    if (error instanceof ServerEnded && tries < mostTries && isPassing(error)) {
      return startOrShare(installation, tries + 1);
    }
    throw error instanceof ServerEnded ? toStartError(error, place) : error;
  }
}

/** Somebody took the port, or started on the same data, between our looking and our starting. */
function isPassing({ output }: ServerEnded): boolean {
  return /could not bind|could not create any TCP|lock file "postmaster\.pid" (already exists|is empty)/.test(output);
}

function toStartError({ output }: ServerEnded, place: Place): StartError {
  return new StartError(
    `PostgreSQL did not start on the data in ${place.folder}: ${reasonIn(output)}.`,
    'Take that away, set WEDERHOOR_DATA to another folder, or point DATABASE_URL to a PostgreSQL of your own.',
  );
}

function urlOf(place: Place, port: number): string {
  return `postgres://${administrator}:${passwordOf(place)}@127.0.0.1:${port}/${database}`;
}

function stopOnce(server: ServerProcess): () => Promise<void> {
  let stopping: Promise<void> | undefined;
  return () => {
    stopping ??= server.stop();
    return stopping;
  };
}
