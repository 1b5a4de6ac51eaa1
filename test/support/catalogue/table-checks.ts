import { type Check, relations, tenantTables } from './check.js';
import { tablesWithoutTenant, tenantComparison } from './exceptions.js';

const exceptions = Object.keys(tablesWithoutTenant);

/** Every table of a tenant is closed: forced policies, one of them, that compares with the tenant of the transaction. */
export function tableChecks(): Check[] {
  return [
    {
      text: `select name || ' has no row security' as finding from ${tenantTables} t where not relrowsecurity`,
      values: [exceptions],
    },
    {
      text: `select name || ' does not force row security on its owner' as finding from ${tenantTables} t
        where not relforcerowsecurity`,
      values: [exceptions],
    },
    {
      text: `select name || ' has ' || (select count(*) from pg_policy p where p.polrelid = t.oid) || ' policies' as finding
        from ${tenantTables} t where (select count(*) from pg_policy p where p.polrelid = t.oid) <> 1`,
      values: [exceptions],
    },
    {
      text: `select t.name || ' has the policy ' || p.polname || ', which is not for everybody and everything' as finding
        from ${tenantTables} t join pg_policy p on p.polrelid = t.oid
        where not (p.polpermissive and p.polcmd = '*' and p.polroles = '{0}')`,
      values: [exceptions],
    },
    {
      text: `select t.name || ' shows rows by ' || coalesce(pg_get_expr(p.polqual, t.oid), 'nothing') as finding
        from ${tenantTables} t join pg_policy p on p.polrelid = t.oid
        where pg_get_expr(p.polqual, t.oid) is distinct from $2`,
      values: [exceptions, tenantComparison],
    },
    {
      text: `select t.name || ' takes rows by ' || coalesce(pg_get_expr(p.polwithcheck, t.oid), 'nothing') as finding
        from ${tenantTables} t join pg_policy p on p.polrelid = t.oid
        where pg_get_expr(p.polwithcheck, t.oid) is distinct from $2`,
      values: [exceptions, tenantComparison],
    },
    {
      text: `select name || ' has no column tenant_id that is a uuid and never null' as finding from ${tenantTables} t
        where not exists (select from pg_attribute a
          where a.attrelid = t.oid and a.attname = 'tenant_id' and a.atttypid = 'uuid'::regtype and a.attnotnull)`,
      values: [exceptions],
    },
    {
      text: `select e.name || ' is on the list of exceptions and does not exist' as finding from unnest($1::text[]) e (name)
        where not exists (select from ${relations} r where r.name = e.name)`,
      values: [exceptions],
    },
  ];
}
