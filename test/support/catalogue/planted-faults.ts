import { tenantTable } from '#database';
import { type Installation } from './check.js';

/** A fault that somebody could make, and the findings that must tell it. */
export interface PlantedFault {
  readonly fault: string;
  /** Whether the administrator makes it; otherwise the owner of the tables, as a migration would. */
  readonly byAdmin?: true;
  readonly statements: readonly string[];
  readonly found: readonly string[];
}

const tenantColumn = 'tenant_id uuid not null default current_tenant() references tenant (id)';
const table = (rest = '') =>
  `create table planted (${tenantColumn}, id uuid not null, primary key (tenant_id, id)${rest})`;
const closed = tenantTable('planted', ['select', 'insert', 'update', 'delete']);

/** Tables that a migration could make. */
const tables: PlantedFault[] = [
  {
    fault: 'a table without row security',
    statements: [table()],
    found: [
      'public.planted has no row security',
      'public.planted does not force row security on its owner',
      'public.planted has 0 policies',
    ],
  },
  {
    fault: 'a table whose owner passes by the policy',
    statements: [table(), ...closed, 'alter table planted no force row level security'],
    found: ['public.planted does not force row security on its owner'],
  },
  {
    fault: 'a table without tenant_id',
    statements: [
      'create table planted (id uuid primary key)',
      'alter table planted enable row level security',
      'alter table planted force row level security',
      'create policy tenant on planted using (true) with check (true)',
    ],
    found: [
      'public.planted shows rows by true',
      'public.planted takes rows by true',
      'public.planted has no column tenant_id that is a uuid and never null',
      'public.planted has the key (id), which does not begin with tenant_id',
    ],
  },
  {
    fault: 'a tenant that may be unknown',
    statements: [
      'create table planted (tenant_id uuid default current_tenant() references tenant (id), id uuid not null)',
      ...closed,
    ],
    found: [
      'public.planted has no column tenant_id that is a uuid and never null',
      'public.planted has no primary key',
    ],
  },
  {
    fault: 'a table that inherits, with no policy of its own',
    statements: [
      'create table planted () inherits (case_event)',
      'alter table planted add primary key (tenant_id, case_id)',
    ],
    found: [
      'public.planted has no row security',
      'public.planted does not force row security on its owner',
      'public.planted has 0 policies',
    ],
  },
  {
    fault: 'an exception that is no longer there',
    byAdmin: true,
    statements: ['drop table sign_in_try cascade'],
    found: ['public.sign_in_try is on the list of exceptions and does not exist'],
  },
];

/** Policies that open what they should close. */
const policies: PlantedFault[] = [
  {
    fault: 'a second policy, which opens everything',
    statements: [table(), ...closed, 'create policy reports on planted for select using (true)'],
    found: [
      'public.planted has 2 policies',
      'public.planted has the policy reports, which is not for everybody and everything',
      'public.planted shows rows by true',
      'public.planted takes rows by nothing',
    ],
  },
  {
    fault: 'a policy that does not look at what is written',
    statements: [
      table(),
      ...closed,
      'drop policy tenant on planted',
      'create policy tenant on planted using (tenant_id = (select current_tenant()))',
    ],
    found: ['public.planted takes rows by nothing'],
  },
  {
    fault: 'a policy that is content without a tenant',
    statements: [
      table(),
      ...closed,
      'drop policy tenant on planted',
      `create policy tenant on planted using (tenant_id = (select coalesce(current_tenant(), tenant_id)))
        with check (tenant_id = (select current_tenant()))`,
    ],
    found: [
      'public.planted shows rows by (tenant_id = ( SELECT COALESCE(current_tenant(), planted.tenant_id) AS "coalesce"))',
    ],
  },
  {
    fault: 'a policy that was dropped',
    statements: ['drop policy tenant on case_content'],
    found: ['public.case_content has 0 policies'],
  },
  {
    fault: 'a function of the tenant that forgives a missing one',
    statements: [
      `create or replace function current_tenant() returns uuid language sql stable
        as $$ select current_setting('app.tenant_id', true)::uuid $$`,
    ],
    found: ['public.current_tenant answers a tenant in another way'],
  },
];

/** Keys and indexes that leave the tenant, or that row security cannot use. */
const keys: PlantedFault[] = [
  {
    fault: 'a primary key that is unique over all tenants',
    statements: [`create table planted (${tenantColumn}, id uuid primary key)`, ...closed],
    found: ['public.planted has the key (id), which does not begin with tenant_id'],
  },
  {
    fault: 'a number that is unique over all tenants',
    statements: [table(', number text unique'), ...closed],
    found: ['public.planted has the key (number), which does not begin with tenant_id'],
  },
  {
    fault: 'a foreign key that can point into another tenant',
    statements: ['alter table case_file add unique (id)', table(', case_id uuid references case_file (id)'), ...closed],
    found: [
      'public.case_file has the key (id), which does not begin with tenant_id',
      'public.planted (case_id) references case_file',
    ],
  },
  {
    fault: 'an index that does not begin with the tenant',
    statements: [table(), ...closed, 'create index planted_by_id on planted (id)'],
    found: ['public.planted has the index planted_by_id, which does not begin with tenant_id'],
  },
  {
    fault: 'an enum in an index',
    statements: [
      `create type state as enum ('open', 'closed')`,
      table(', state state'),
      ...closed,
      'create index planted_by_state on planted (tenant_id, state)',
    ],
    found: ['public.planted has the index planted_by_state on a state, which cannot be used under row security'],
  },
  {
    fault: 'a numeric in an index',
    statements: [
      table(', amount integer'),
      ...closed,
      'create index planted_by_amount on planted (tenant_id, (amount / 100.0))',
    ],
    found: ['public.planted has the index planted_by_amount on a numeric, which cannot be used under row security'],
  },
];

/** Views and functions that read past the policies. */
const detours: PlantedFault[] = [
  {
    fault: 'a view with the rights of its owner',
    statements: ['create view planted as select * from case_file'],
    found: ['public.planted is a view that reads with the rights of its owner'],
  },
  {
    fault: 'a materialised view',
    statements: ['create materialized view planted as select 1 as one'],
    found: ['public.planted is a materialised view, which has no policies'],
  },
  {
    fault: 'a schema of its own',
    byAdmin: true,
    statements: ['create schema reports'],
    found: ['reports is a schema that is not on the list'],
  },
  {
    fault: 'a function that runs as the owner and is not listed',
    statements: [
      'create function planted() returns bigint language sql security definer set search_path = pg_catalog, pg_temp as $$ select 1::bigint $$',
    ],
    found: [
      'public.planted runs as its owner and is not on the list',
      'public.planted runs as :owner',
      'public.planted may be called by everybody',
    ],
  },
  {
    fault: 'a listed function whose path others can change',
    byAdmin: true,
    statements: ['alter function all_tenants() reset search_path'],
    found: ['public.all_tenants looks for names where others can put theirs'],
  },
  {
    fault: 'a listed function that everybody may call',
    byAdmin: true,
    statements: ['grant execute on function all_tenants() to public'],
    found: ['public.all_tenants may be called by everybody'],
  },
  {
    fault: 'a listed function that stopped running as its owner',
    byAdmin: true,
    statements: ['alter function graphile_worker.add_tenant_job(text, jsonb, text, timestamptz) security invoker'],
    found: [
      'graphile_worker.add_tenant_job is on the list and does not run as its owner',
      'graphile_worker.add_tenant_job may be called by :app',
    ],
  },
];

/** Rights that would make the policies a matter of good will. */
const rights: PlantedFault[] = [
  {
    fault: 'an application that may pass by every policy',
    byAdmin: true,
    statements: ['alter role :app bypassrls'],
    found: [':app has powers beyond its tables'],
  },
  {
    fault: 'an application that can become the owner',
    byAdmin: true,
    statements: ['grant :owner to :app'],
    found: [':app can become :owner'],
  },
  {
    fault: 'an application that owns a table',
    byAdmin: true,
    statements: [table(), ...closed.slice(0, 3), 'alter table planted owner to :app'],
    found: [':app owns planted'],
  },
  {
    fault: 'an application that may make tables',
    byAdmin: true,
    statements: ['grant create on schema public to :app'],
    found: [':app may make things in public'],
  },
  {
    fault: 'an application that may empty a table, which asks no policy',
    statements: ['grant truncate on case_file to :app'],
    found: [':app may TRUNCATE public.case_file'],
  },
  {
    fault: 'events that can be rewritten',
    statements: ['grant update (type) on case_event to :app', 'grant delete on audit_entry to :app'],
    found: [':app may UPDATE public.case_event', ':app may DELETE public.audit_entry'],
  },
  {
    fault: 'a table without a tenant that the application reads by itself',
    statements: ['grant select on account to :app'],
    found: [':app may SELECT public.account'],
  },
  {
    fault: 'a platform that reads cases',
    statements: ['grant select on case_file to :platform'],
    found: [':platform may SELECT public.case_file'],
  },
  {
    fault: 'a table that everybody may read',
    statements: ['grant select on case_file to public'],
    found: ['everybody may SELECT public.case_file'],
  },
];

const faults = { tables, policies, keys, detours, rights };

/** Every fault, with the roles of this installation in it. */
export function plantedFaults(): PlantedFault[] {
  return Object.values(faults).flat();
}

/** A text with `:app` and the like replaced by the names of the roles. */
export function named(text: string, roles: Installation['roles']): string {
  return text.replace(/(?<!:):(owner|app|queue|platform)\b/g, (_, role: keyof Installation['roles']) => roles[role]);
}
