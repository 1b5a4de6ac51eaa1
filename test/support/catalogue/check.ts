/** A question to the catalogue of PostgreSQL. Every row of its answer is a finding, as a sentence in the column `finding`. */
export interface Check {
  readonly text: string;
  readonly values?: readonly unknown[];
}

/** What the checks need to know of the installation. */
export interface Installation {
  readonly roles: { readonly owner: string; readonly app: string; readonly queue: string; readonly platform: string };
  /** The functions that run as somebody else, such as `public.all_tenants`. */
  readonly definerFunctions: readonly string[];
}

/** Every relation that is ours, with its name in full. */
export const relations = `(
  select c.*, n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
)`;

/** Every table that is not on the list given as the first value. */
export const tenantTables = `(select * from ${relations} r where r.relkind in ('r', 'p', 'f') and r.name <> all ($1::text[]))`;
