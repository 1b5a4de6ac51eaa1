import { type Check, tenantTables } from './check.js';
import { keysThatLeaveTheTenant, tablesWithoutTenant } from './exceptions.js';

const exceptions = Object.keys(tablesWithoutTenant);

const firstColumn = `(select a.attname from pg_attribute a where a.attrelid = k.conrelid and a.attnum = k.conkey[1])`;
const columns = `(select string_agg(a.attname, ', ' order by u.place)
  from unnest(k.conkey) with ordinality u (number, place) join pg_attribute a on a.attrelid = k.conrelid and a.attnum = u.number)`;

/** Inside a tenant everything is found under its id, so keys can neither point out of it nor tell what others have. */
export function keyChecks(): Check[] {
  return [
    {
      text: `select name || ' has no primary key' as finding from ${tenantTables} t
        where not exists (select from pg_constraint k where k.conrelid = t.oid and k.contype = 'p')`,
      values: [exceptions],
    },
    {
      text: `select t.name || ' has the key (' || ${columns} || '), which does not begin with tenant_id' as finding
        from ${tenantTables} t join pg_constraint k on k.conrelid = t.oid
        where k.contype in ('p', 'u', 'x') and ${firstColumn} is distinct from 'tenant_id'`,
      values: [exceptions],
    },
    {
      text: `select reference as finding from (
          select t.name || ' (' || ${columns} || ') references ' || k.confrelid::regclass as reference
          from ${tenantTables} t join pg_constraint k on k.conrelid = t.oid
          where k.contype = 'f' and (${firstColumn} <> 'tenant_id' or (k.confrelid <> 'tenant'::regclass and
            (select a.attname from pg_attribute a where a.attrelid = k.confrelid and a.attnum = k.confkey[1]) <> 'tenant_id'))
        ) leaving where reference <> all ($2::text[])`,
      values: [exceptions, Object.keys(keysThatLeaveTheTenant)],
    },
    {
      text: `select t.name || ' has the index ' || i.indexrelid::regclass || ', which does not begin with tenant_id' as finding
        from ${tenantTables} t join pg_index i on i.indrelid = t.oid
        where not exists (select from pg_attribute a
          where a.attrelid = t.oid and a.attnum = i.indkey[0] and a.attname = 'tenant_id')
          and not exists (select from pg_constraint k where k.conindid = i.indexrelid and k.conrelid = t.oid and k.contype in ('p', 'u', 'x'))`,
      values: [exceptions],
    },
    // A comparison that could tell a value by its error is not used in an index under row security: every row is read instead.
    {
      text: `select t.name || ' has the index ' || i.indexrelid::regclass || ' on a ' || format_type(a.atttypid, null)
          || ', which cannot be used under row security' as finding
        from ${tenantTables} t join pg_index i on i.indrelid = t.oid
        join pg_attribute a on a.attrelid = i.indexrelid and a.attnum <= i.indnkeyatts
        join pg_opclass o on o.oid = i.indclass[a.attnum - 1]
        where not exists (select from pg_amop m join pg_operator e on e.oid = m.amopopr join pg_proc f on f.oid = e.oprcode
          where m.amopfamily = o.opcfamily and m.amoplefttype = o.opcintype and m.amoprighttype = o.opcintype
            and e.oprname = '=' and f.proleakproof)`,
      values: [exceptions],
    },
  ];
}
