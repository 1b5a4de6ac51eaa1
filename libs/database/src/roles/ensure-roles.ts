import { type Client } from 'pg';
import { withAdminClient } from '../admin-client.js';
import { errorCode } from '../error-code.js';
import { roleNames } from '../role-names.js';
import { StartError } from '../start-error.js';
import { grantOnDatabase } from './grant-on-database.js';
import { makeMemberships, makeRoles } from './make-roles.js';
import { rolePassword, scramVerifier } from './role-password.js';

export interface EnsureRolesOptions {
  /** A secret of the installation; every replica has the same one. */
  readonly masterSecret: Uint8Array | string;
  /** What the names of the roles begin with. */
  readonly prefix?: string;
}

/** How the two roles that sign in connect. */
export interface Connections {
  readonly appUrl: string;
  readonly queueUrl: string;
}

/** Roles belong to the server and not to a database, so no lock of PostgreSQL covers starts in two of its databases. */
const collision = new Set(['23505', '42710', 'XX000', '40001', '40P01']);
const mostTries = 10;

/**
 * Makes the four roles and what they may do, or finds them as they should be. Safe to repeat, and to run on several
 * machines at once. Throws a StartError when the administrative connection may not make roles.
 */
export async function ensureRoles(
  adminUrl: string,
  { masterSecret, prefix = 'wederhoor' }: EnsureRolesOptions,
): Promise<Connections> {
  const { app, queue } = roleNames(prefix);
  const connections = connectionsOf(adminUrl, { masterSecret, prefix });
  await withAdminClient(adminUrl, async (client) => {
    await repeatOnCollision(() => inOneTransaction(client, () => arrange(client, prefix)));
    for (const [role, url] of [
      [app, connections.appUrl],
      [queue, connections.queueUrl],
    ] as const) {
      await repeatOnCollision(() => ensurePassword(client, role, url));
    }
  }).catch((error: unknown) => {
    throw toRoleProblem(error);
  });
  return connections;
}

/** How the roles of an installation connect to this database, once they were made. Asks nothing of PostgreSQL. */
export function connectionsOf(adminUrl: string, { masterSecret, prefix }: EnsureRolesOptions): Connections {
  const { app, queue } = roleNames(prefix);
  return {
    appUrl: urlFor(adminUrl, app, rolePassword(masterSecret, app)),
    queueUrl: urlFor(adminUrl, queue, rolePassword(masterSecret, queue)),
  };
}

async function arrange(client: Client, prefix: string): Promise<void> {
  const names = roleNames(prefix);
  await makeRoles(client, names);
  await makeMemberships(client, names);
  await grantOnDatabase(client, prefix);
}

async function inOneTransaction(client: Client, work: () => Promise<void>): Promise<void> {
  await client.query('begin');
  try {
    await client.query(`select pg_advisory_xact_lock(hashtext('wederhoor roles'))`);
    await work();
    await client.query('commit');
  } catch (error) {
    await client.query('rollback');
    throw error;
  }
}

/** Sets the password only when it does not open the door already, so that a second start changes nothing. */
async function ensurePassword(client: Client, role: string, url: string): Promise<void> {
  const opens = await withAdminClient(url, () => Promise.resolve(true)).catch((error: unknown) => {
    if (error instanceof StartError) {
      return false;
    }
    throw error;
  });
  if (!opens) {
    const verifier = scramVerifier(new URL(url).password);
    await client.query(`alter role ${role} password '${verifier}'`);
  }
}

async function repeatOnCollision(work: () => Promise<void>, tries = 1): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (tries === mostTries || !isCollision(error)) {
      throw error;
    }
    await repeatOnCollision(work, tries + 1);
  }
}

function isCollision(error: unknown): boolean {
  return collision.has(errorCode(error) ?? '');
}

function urlFor(adminUrl: string, role: string, password: string): string {
  const url = new URL(adminUrl);
  url.username = role;
  url.password = password;
  return url.href;
}

function toRoleProblem(error: unknown): unknown {
  if (errorCode(error) === '42501') {
    return new StartError(
      'The administrative connection may not make the roles that keep the committees apart.',
      'Give its role CREATEROLE and make it the owner of the database, or use a superuser.',
      { cause: error },
    );
  }
  return error;
}
