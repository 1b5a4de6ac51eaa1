import { type RoleNames } from './role-names.js';

/** What the application may do with the rows of a table. Never truncate: it ignores policies. */
export type RowGrant = 'select' | 'insert' | 'update' | 'delete';

/** The tenant of the running transaction. Fails when none was set, so that a forgotten tenant is an error and never an empty list. */
export function currentTenantFunction(): string {
  return `create function current_tenant() returns uuid language sql stable
    as $$ select current_setting('app.tenant_id')::uuid $$`;
}

/** Statements that close a table: forced policies for everybody, and the named grants for the application. */
export function tenantTable(name: string, grants: readonly RowGrant[]): string[] {
  return [
    `alter table ${name} enable row level security`,
    `alter table ${name} force row level security`,
    `create policy tenant on ${name}
      using (tenant_id = (select current_tenant())) with check (tenant_id = (select current_tenant()))`,
    ...(grants.length > 0 ? [toRole('app', `grant ${grants.join(', ')} on ${name} to %I`)] : []),
  ];
}

/**
 * A statement about another role of the same installation, with `%I` where its name comes. Migrations run as the owner,
 * whose name tells the prefix, so one list of migrations serves every installation.
 */
export function toRole(role: keyof RoleNames, statement: string): string {
  return `do $to_role$ begin
    if right(current_user, length('_owner')) <> '_owner' then
      raise exception 'Migrations run as the owner of the tables, not as %.', current_user;
    end if;
    execute format($statement$${statement}$statement$, left(current_user, -length('_owner')) || '_${role}');
  end $to_role$`;
}

export interface PlatformFunction {
  /** Name and parameters, as in `create function`. */
  readonly signature: string;
  readonly returns: string;
  /** One SQL statement. */
  readonly body: string;
  readonly reads?: readonly string[];
  readonly writes?: readonly string[];
}

/** Statements that make one listed door to the tables without a tenant: it runs as the platform role, and only the application may call it. */
export function platformFunction({ signature, returns, body, reads = [], writes = [] }: PlatformFunction): string[] {
  const identity = identityOf(signature);
  return [
    ...reads.map((table) => toRole('platform', `grant select on ${table} to %I`)),
    ...writes.map((table) => toRole('platform', `grant select, insert, update, delete on ${table} to %I`)),
    `create function ${signature} returns ${returns} language sql volatile security definer
      set search_path = pg_catalog, public, pg_temp
      as $$ ${body} $$`,
    `revoke execute on function ${identity} from public`,
    toRole('app', `grant execute on function ${identity} to %I`),
    toRole('platform', `alter function ${identity} owner to %I`),
  ];
}

/** `f(wanted text, at timestamptz)` is identified by its types: `f(text, timestamptz)`. */
function identityOf(signature: string): string {
  const [name = '', parameters = ''] = signature.slice(0, -1).split('(');
  const types = parameters.split(',').map((parameter) => parameter.trim().split(/\s+/).slice(1).join(' '));
  return `${name}(${types.join(', ')})`;
}
