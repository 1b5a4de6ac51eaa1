import { type Check, type Installation, relations } from './check.js';
import { appendOnly, tablesWithoutTenant } from './exceptions.js';

const rowRights = ['SELECT', 'INSERT', 'UPDATE', 'DELETE'];

/** Every right on a relation or one of its columns, with the name of who holds it. */
const rights = `(
  select r.name, g.grantee, coalesce(h.rolname, 'everybody') as holder, g.privilege_type as allowed
  from ${relations} r
  cross join lateral (
    select * from aclexplode(coalesce(r.relacl, acldefault(case r.relkind when 'S' then 's' else 'r' end::"char", r.relowner)))
    union select e.* from pg_attribute a cross join lateral aclexplode(a.attacl) e where a.attrelid = r.oid and a.attacl is not null
  ) g
  left join pg_roles h on h.oid = g.grantee
  where g.grantee <> r.relowner
)`;

/** The role of the application is under every policy, and nobody else reads the rows of tenants. */
export function roleChecks({ roles }: Installation): Check[] {
  const { owner, app, queue, platform } = roles;
  return [
    {
      text: `select rolname || ' has powers beyond its tables' as finding from pg_roles where rolname = any ($1)
        and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)`,
      values: [Object.values(roles)],
    },
    {
      text: `select m.member::regrole || ' can become ' || m.roleid::regrole as finding from pg_auth_members m
        where m.member = any ($1::regrole[]::oid[])`,
      values: [[app, queue, platform]],
    },
    {
      text: `select rolname || ' can sign in' as finding from pg_roles where rolname = any ($1) and rolcanlogin`,
      values: [[owner, platform]],
    },
    {
      text: `select $1 || ' owns ' || owned as finding from (
          select c.oid::regclass::text as owned, c.relowner as owner from pg_class c where c.relkind not in ('i', 'I')
          union all select p.oid::regprocedure::text, p.proowner from pg_proc p
          union all select 'the schema ' || n.nspname, n.nspowner from pg_namespace n
          union all select 'the type ' || t.typname, t.typowner from pg_type t where t.typrelid = 0 and t.typelem = 0
          union all select 'the database ' || d.datname, d.datdba from pg_database d
        ) things where owner = $1::regrole`,
      values: [app],
    },
    {
      text: `select $1 || ' may make things in ' || nspname as finding from pg_namespace
        where nspname !~ '^pg_' and has_schema_privilege($1, oid, 'create')`,
      values: [app],
    },
    {
      text: `select $1 || ' may make schemas or temporary tables' as finding from pg_database
        where datname = current_database() and has_database_privilege($1, oid, 'create, temporary')`,
      values: [app],
    },
    ...rightsOnTables(roles),
  ];
}

function rightsOnTables({ app, platform }: Installation['roles']): Check[] {
  const listed = Object.entries(tablesWithoutTenant);
  const behindFunctions = listed.filter(([, { behindFunctions }]) => behindFunctions).map(([name]) => name);
  const named = listed.flatMap(([name, { appMay }]) => (appMay ?? []).map((right) => `${name} ${right}`));
  return [
    {
      text: `select holder || ' may ' || allowed || ' ' || name as finding from ${rights} t
        where not (holder = $1 and name like 'public.%' and allowed = any ($3) and name <> all ($4))
          and not (holder = $2 and allowed = any ($3) and name = any ($5))
          and name || ' ' || allowed <> all ($6)`,
      values: [app, platform, rowRights, listed.map(([name]) => name), behindFunctions, named],
    },
    {
      text: `select holder || ' may ' || allowed || ' ' || name as finding from ${rights} t
        where name = any ($1) and allowed in ('UPDATE', 'DELETE')`,
      values: [appendOnly],
    },
  ];
}
