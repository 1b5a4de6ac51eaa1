import { tenantTable } from '#database';
import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Drafts that survive closing the browser, and what is known of how a complaint came in. */
export class Drafts1763596800008 implements MigrationInterface {
  name = 'Drafts1763596800008';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('What somebody is still writing is not taken away by a migration.');
  }
}

const statements = [
  `alter table case_file
    add column complainant_on_paper boolean not null default false,
    add column opened_on date`,
  // From here on whoever starts a case says it.
  `alter table case_file alter column complainant_on_paper drop default`,

  // A draft is found by its secret, or belongs to somebody in one case; never both.
  `create table draft (
    tenant_id uuid not null default current_tenant() references tenant (id),
    id uuid not null,
    secret_hash text,
    owner_kind text check (owner_kind in ('person', 'credential')),
    owner_id uuid,
    case_id uuid,
    step text,
    version integer not null check (version > 0),
    sealed bytea not null check (octet_length(sealed) <= 70000),
    saved_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, secret_hash),
    unique (tenant_id, owner_kind, owner_id, case_id, step),
    foreign key (tenant_id, case_id) references case_file (tenant_id, id),
    check (num_nulls(owner_kind, owner_id, case_id, step) = case when secret_hash is null then 0 else 4 end)
  )`,
  `create index draft_by_moment on draft (tenant_id, saved_at)`,
  ...tenantTable('draft', ['select', 'insert', 'update', 'delete']),
];
