import { type Check, type Installation } from './check.js';
import { currentTenantBody } from './exceptions.js';

const functions = `(
  select p.*, n.nspname || '.' || p.proname as identity
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
)`;

/** Functions that run as somebody else are the only doors past the policies: exactly the listed ones, each with a fixed path. */
export function functionChecks({ roles, definerFunctions }: Installation): Check[] {
  return [
    {
      text: `select identity || ' runs as its owner and is not on the list' as finding from ${functions} f
        where prosecdef and identity <> all ($1::text[])`,
      values: [definerFunctions],
    },
    {
      text: `select l.identity || ' is on the list and does not run as its owner' as finding from unnest($1::text[]) l (identity)
        where not exists (select from ${functions} f where f.identity = l.identity and f.prosecdef)`,
      values: [definerFunctions],
    },
    {
      text: `select identity || ' runs as its owner in more than one form' as finding from ${functions} f
        where prosecdef group by identity having count(*) > 1`,
    },
    {
      text: `select identity || ' looks for names where others can put theirs' as finding from ${functions} f
        where prosecdef and not coalesce(proconfig, '{}')
          && '{"search_path=pg_catalog, public, pg_temp","search_path=pg_catalog, pg_temp"}'`,
    },
    {
      text: `select identity || ' runs as ' || proowner::regrole as finding from ${functions} f
        where prosecdef and proowner <> all ($1::regrole[]::oid[])`,
      values: [[roles.platform, roles.queue]],
    },
    {
      text: `select f.identity || ' may be called by ' || coalesce(h.rolname, 'everybody') as finding from ${functions} f
        cross join lateral aclexplode(coalesce(f.proacl, acldefault('f', f.proowner))) g
        left join pg_roles h on h.oid = g.grantee
        where (f.prosecdef or f.pronamespace = 'graphile_worker'::regnamespace) and g.grantee <> f.proowner
          and (not f.prosecdef or h.rolname is distinct from $1)`,
      values: [roles.app],
    },
    {
      text: `select identity || ' answers a tenant in another way' as finding from ${functions} f
        where proname = 'current_tenant' and (btrim(prosrc) <> $1 or proowner <> $2::regrole or prosecdef)`,
      values: [currentTenantBody, roles.owner],
    },
  ];
}
