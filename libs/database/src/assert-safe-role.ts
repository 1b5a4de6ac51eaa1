import { type DataSource } from 'typeorm';
import { StartError } from './start-error.js';

/** Everything about a role by which it could read or remove rows past the policies; each line answers one sentence or nothing. */
const dangers = `
  select 'it is a superuser' as danger from pg_roles where rolname = current_user and rolsuper
  union all
  select 'it may bypass policies' from pg_roles where rolname = current_user and rolbypassrls
  union all
  select 'it may make roles' from pg_roles where rolname = current_user and rolcreaterole
  union all
  select 'it owns the table ' || min(c.relname) from pg_class c join pg_roles r on r.oid = c.relowner
    where r.rolname = current_user having count(*) > 0
  union all
  select 'it is a member of ' || min(r.rolname) from pg_roles r
    where r.rolname <> current_user and pg_has_role(current_user, r.oid, 'member')
    having count(*) > 0
  union all
  select 'it may empty the table ' || min(c.relname) from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind in ('r', 'p') and n.nspname not in ('pg_catalog', 'information_schema')
      and has_table_privilege(c.oid, 'truncate')
    having count(*) > 0
  union all
  select 'it may make tables in ' || min(n.nspname) from pg_namespace n
    where n.nspname not like 'pg\\_%' and has_schema_privilege(n.oid, 'create')
    having count(*) > 0`;

/**
 * Throws a StartError when the role of the application could pass by the policies that keep the committees apart:
 * then nothing else in the software could be trusted to do so.
 */
export async function assertSafeRole(dataSource: DataSource): Promise<void> {
  const found = await dataSource.query<{ danger: string }[]>(dangers);
  if (found.length > 0) {
    throw new StartError(
      `The application would connect to PostgreSQL with a role that is too powerful: ${found.map(({ danger }) => danger).join(', ')}.`,
      'Take that away from the role (alter role, revoke), or point DATABASE_APP_URL to one that only has what the migrations grant.',
    );
  }
}
