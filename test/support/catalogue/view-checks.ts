import { type Check, relations } from './check.js';
import { schemas, viewsOfOthers } from './exceptions.js';

/** Ways round a policy that are not tables. */
export function viewChecks(): Check[] {
  return [
    {
      text: `select name || ' is a view that reads with the rights of its owner' as finding from ${relations} r
        where relkind = 'v' and name <> all ($1::text[])
          and not coalesce(reloptions, '{}') && '{security_invoker=true,security_invoker=on}'`,
      values: [Object.keys(viewsOfOthers)],
    },
    {
      text: `select name || ' is a materialised view, which has no policies' as finding from ${relations} r where relkind = 'm'`,
    },
    {
      text: `select name || ' is a foreign table, which has no policies' as finding from ${relations} r where relkind = 'f'`,
    },
    {
      text: `select schemaname || '.' || tablename || ' has the rule ' || rulename as finding from pg_rules
        where schemaname !~ '^pg_' and schemaname <> 'information_schema'`,
    },
    {
      text: `select nspname || ' is a schema that is not on the list' as finding from pg_namespace
        where nspname !~ '^pg_' and nspname <> 'information_schema' and nspname <> all ($1::text[])`,
      values: [schemas],
    },
    {
      text: `select extname || ' is an extension that is not on the list' as finding from pg_extension where extname <> 'plpgsql'`,
    },
  ];
}
