import { tenantTable } from '#database';
import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The chain of a tenant's audit entries: seals, which entries each covers, and which entries are in none yet. */
export class AuditChain1763596800005 implements MigrationInterface {
  name = 'AuditChain1763596800005';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table audit_unsealed, audit_seal_entry, audit_seal');
  }
}

const statements = [
  `create table audit_seal (
    tenant_id uuid not null default current_tenant() references tenant (id),
    number integer not null check (number > 0),
    sealed_at timestamptz not null,
    entries integer not null check (entries > 0),
    first_at timestamptz not null,
    last_at timestamptz not null,
    -- Whether entries had to wait for the next seal, which then holds older ones.
    left_over boolean not null,
    previous_hash text,
    hash text not null,
    primary key (tenant_id, number),
    check ((number = 1) = (previous_hash is null))
  )`,
  ...tenantTable('audit_seal', ['select', 'insert']),

  // The ids of entries are made before their commit, so "later than the last one" would pass over those that are stored late.
  `create table audit_seal_entry (
    tenant_id uuid not null default current_tenant() references tenant (id),
    seal_number integer not null,
    entry_id uuid not null,
    hash text not null,
    primary key (tenant_id, seal_number, entry_id),
    unique (tenant_id, entry_id),
    foreign key (tenant_id, seal_number) references audit_seal (tenant_id, number),
    foreign key (tenant_id, entry_id) references audit_entry (tenant_id, id)
  )`,
  ...tenantTable('audit_seal_entry', ['select', 'insert']),

  `create table audit_unsealed (
    tenant_id uuid not null default current_tenant() references tenant (id),
    entry_id uuid not null,
    primary key (tenant_id, entry_id),
    foreign key (tenant_id, entry_id) references audit_entry (tenant_id, id)
  )`,
  ...tenantTable('audit_unsealed', ['select', 'insert', 'delete']),

  // Entries from before the chain go into its first seals.
  `do $$ declare
    committee record;
  begin
    for committee in select id from tenant loop
      perform set_config('app.tenant_id', committee.id::text, true);
      insert into audit_unsealed (tenant_id, entry_id)
        select e.tenant_id, e.id from audit_entry e where e.tenant_id = committee.id;
    end loop;
  end $$`,
];
