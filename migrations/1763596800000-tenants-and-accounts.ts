import { currentTenantFunction, platformFunction, tenantTable } from '#database';
import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The customers of the platform, their keys, and the accounts people sign in with. Only listed functions reach the tables without a tenant. */
export class TenantsAndAccounts1763596800000 implements MigrationInterface {
  name = 'TenantsAndAccounts1763596800000';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('The first migration is not undone: drop the database instead.');
  }
}

const statements = [
  currentTenantFunction(),

  `create table tenant (
    id uuid primary key,
    slug text not null unique check (slug ~ '^[a-z0-9]([a-z0-9-]{0,40}[a-z0-9])?$'),
    regulation text not null,
    -- Everybody in it is invented; production refuses a database that holds one.
    demonstration boolean not null,
    opened_at timestamptz not null
  )`,

  `create table account (
    id uuid primary key,
    email_token text not null unique,
    password_hash text not null,
    created_at timestamptz not null
  )`,

  `create table sign_in_try (
    bucket text primary key,
    tries integer not null,
    last_at timestamptz not null
  )`,

  // The key under which accounts are found; wrapped by the master key, so worthless in a copy of the database.
  `create table platform_key (
    name text primary key,
    wrapped bytea not null
  )`,

  ...platformFunction({
    signature: 'platform_key_by_name(wanted text)',
    returns: 'table (wrapped bytea)',
    reads: ['platform_key'],
    body: 'select k.wrapped from platform_key k where k.name = wanted',
  }),

  ...platformFunction({
    signature: 'keep_platform_key(new_name text, new_wrapped bytea)',
    returns: 'table (wrapped bytea)',
    writes: ['platform_key'],
    body: `insert into platform_key (name, wrapped) values (new_name, new_wrapped)
      on conflict (name) do nothing returning platform_key.wrapped`,
  }),

  ...platformFunction({
    signature: 'tenant_by_slug(wanted text)',
    returns: 'table (id uuid, slug text, regulation text, demonstration boolean)',
    reads: ['tenant'],
    body: 'select t.id, t.slug, t.regulation, t.demonstration from tenant t where t.slug = wanted',
  }),

  ...platformFunction({
    signature: 'all_tenants()',
    returns: 'table (id uuid, slug text, regulation text, demonstration boolean)',
    reads: ['tenant'],
    body: 'select t.id, t.slug, t.regulation, t.demonstration from tenant t order by t.slug',
  }),

  ...platformFunction({
    signature: 'open_tenant(new_id uuid, new_slug text, new_regulation text, invented boolean, opened timestamptz)',
    returns: 'table (id uuid, slug text, regulation text, demonstration boolean)',
    writes: ['tenant'],
    body: `insert into tenant (id, slug, regulation, demonstration, opened_at)
      values (new_id, new_slug, new_regulation, invented, opened)
      on conflict do nothing returning tenant.id, tenant.slug, tenant.regulation, tenant.demonstration`,
  }),

  ...platformFunction({
    signature: 'account_by_email(wanted text)',
    returns: 'table (id uuid, password_hash text)',
    reads: ['account'],
    body: 'select a.id, a.password_hash from account a where a.email_token = wanted',
  }),

  ...platformFunction({
    signature: 'open_account(new_id uuid, new_email_token text, new_password_hash text, created timestamptz)',
    returns: 'table (id uuid)',
    writes: ['account'],
    body: `insert into account (id, email_token, password_hash, created_at) values (new_id, new_email_token, new_password_hash, created)
      on conflict (email_token) do nothing returning account.id`,
  }),

  // Counts first and answers the count, in one statement, so that guesses sent side by side are all counted.
  ...platformFunction({
    signature: 'count_sign_in_try(wanted text, at timestamptz, forget_after interval)',
    returns: 'table (tries integer, previous_at timestamptz)',
    writes: ['sign_in_try'],
    body: `with before as (select s.last_at from sign_in_try s where s.bucket = wanted)
      insert into sign_in_try as s (bucket, tries, last_at) values (wanted, 1, at)
      on conflict (bucket) do update
        set tries = case when s.last_at < at - forget_after then 1 else s.tries + 1 end, last_at = at
      returning s.tries, (select b.last_at from before b)`,
  }),

  ...platformFunction({
    signature: 'uncount_sign_in_try(wanted text)',
    returns: 'void',
    writes: ['sign_in_try'],
    body: 'update sign_in_try s set tries = greatest(s.tries - 1, 0) where s.bucket = wanted',
  }),

  ...platformFunction({
    signature: 'forget_sign_in_tries(wanted text)',
    returns: 'void',
    writes: ['sign_in_try'],
    body: 'delete from sign_in_try s where s.bucket = wanted',
  }),

  `create table tenant_key (
    tenant_id uuid not null default current_tenant() references tenant (id),
    wrapped bytea not null,
    created_at timestamptz not null,
    primary key (tenant_id)
  )`,
  ...tenantTable('tenant_key', ['select', 'insert']),

  // One key per case and per person, wrapped by the tenant's key. Destroying the row, and its back-ups, is erasure.
  `create table data_key (
    tenant_id uuid not null default current_tenant() references tenant (id),
    id uuid not null,
    wrapped bytea not null,
    created_at timestamptz not null,
    primary key (tenant_id, id)
  )`,
  ...tenantTable('data_key', ['select', 'insert', 'delete']),

  `create table regulation_version (
    tenant_id uuid not null default current_tenant() references tenant (id),
    id uuid not null,
    regulation text not null,
    in_force_from date,
    hash text not null,
    -- json keeps the order of grounds, steps and terms, which people see; jsonb does not.
    resolved json not null,
    activated_at timestamptz not null,
    primary key (tenant_id, id)
  )`,
  ...tenantTable('regulation_version', ['select', 'insert']),

  `create table participant (
    tenant_id uuid not null default current_tenant() references tenant (id),
    id uuid not null,
    key text not null,
    name text not null,
    kind text not null check (kind in ('corporation', 'branch', 'otherLegalPerson')),
    part_of text,
    joined_on date not null,
    left_on date check (left_on >= joined_on),
    primary key (tenant_id, id),
    unique (tenant_id, key)
  )`,
  ...tenantTable('participant', ['select', 'insert', 'update']),

  `create table person (
    tenant_id uuid not null default current_tenant() references tenant (id),
    id uuid not null,
    created_at timestamptz not null,
    primary key (tenant_id, id)
  )`,
  ...tenantTable('person', ['select', 'insert', 'delete']),

  `create table person_content (
    tenant_id uuid not null default current_tenant() references tenant (id),
    person_id uuid not null,
    sealed bytea not null,
    primary key (tenant_id, person_id),
    foreign key (tenant_id, person_id) references person (tenant_id, id) on delete cascade
  )`,
  ...tenantTable('person_content', ['select', 'insert', 'update', 'delete']),

  `create table membership (
    tenant_id uuid not null default current_tenant() references tenant (id),
    id uuid not null,
    account_id uuid not null references account (id),
    person_id uuid not null,
    role text not null check (role in ('participantContact', 'secretary', 'chair', 'member', 'tenantAdministrator')),
    participant_id uuid check ((participant_id is not null) = (role = 'participantContact')),
    starts_on date not null,
    ends_on date check (ends_on >= starts_on),
    primary key (tenant_id, id),
    foreign key (tenant_id, person_id) references person (tenant_id, id),
    foreign key (tenant_id, participant_id) references participant (tenant_id, id)
  )`,
  `create index membership_of_account on membership (tenant_id, account_id)`,
  ...tenantTable('membership', ['select', 'insert', 'update']),
];
