import { type Client } from 'pg';
import { type RoleNames } from '../role-names.js';
import { StartError } from '../start-error.js';

interface Role {
  readonly name: string;
  readonly signsIn: boolean;
  readonly powerful: boolean;
}

/** Makes the roles that are not there and puts the others right. Changes nothing when all is well. */
export async function makeRoles(client: Client, names: RoleNames): Promise<void> {
  const wanted = Object.values(names) as string[];
  const { rows } = await client.query<Role>(
    `select rolname as name, rolcanlogin as "signsIn",
      (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication) as powerful
      from pg_roles where rolname = any($1)`,
    [wanted],
  );
  const powerful = rows.filter((role) => role.powerful);
  if (powerful.length > 0) {
    throw new StartError(
      `The role ${powerful.map(({ name }) => name).join(', ')} has powers with which it could read past every policy.`,
      `Take them away with: alter role ${powerful[0]?.name} nosuperuser nobypassrls nocreaterole nocreatedb noreplication`,
    );
  }
  for (const name of wanted) {
    const signsIn = name === names.app || name === names.queue;
    const found = rows.find((role) => role.name === name);
    await client.query(statementFor(name, signsIn, found) ?? 'select 1');
  }
}

function statementFor(name: string, signsIn: boolean, found: Role | undefined): string | undefined {
  const login = signsIn ? 'login' : 'nologin';
  if (!found) {
    return `create role ${name} ${login} noinherit`;
  }
  return found.signsIn === signsIn ? undefined : `alter role ${name} ${login}`;
}

/**
 * Lets the administrator work as the owner, and the owner hand things over to the platform and the queue. Nobody inherits:
 * the owner stays under the policies until it says that it acts as another.
 */
export async function makeMemberships(client: Client, names: RoleNames): Promise<void> {
  const { rows } = await client.query<{ member: string; role: string }>(
    `select m.rolname as member, r.rolname as role from (values
        (session_user::text, $1::text), ($1, $2), ($1, $3)) as wanted (member, role)
      join pg_roles m on m.rolname = wanted.member join pg_roles r on r.rolname = wanted.role
      where not m.rolsuper and not exists (
        select from pg_auth_members a where a.member = m.oid and a.roleid = r.oid and ${mayBecome(await versionOf(client))})`,
    [names.owner, names.platform, names.queue],
  );
  for (const { member, role } of rows) {
    await client.query(`grant ${role} to "${member.replaceAll('"', '""')}"`);
  }
}

async function versionOf(client: Client): Promise<number> {
  const { rows } = await client.query<{ version: number }>(
    `select current_setting('server_version_num')::int as version`,
  );
  return rows[0]?.version ?? 0;
}

/** From version 16 on a membership says by itself whether it lets the member act as the role. */
function mayBecome(version: number): string {
  return version >= 160_000 ? 'a.set_option' : 'true';
}
