import { tenantTable } from '#database';
import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The files of cases. Their bytes are outside the database; what is personal of them is sealed. */
export class Files1763596800006 implements MigrationInterface {
  name = 'Files1763596800006';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('Files are not dropped by a migration: drop the database instead.');
  }
}

const statements = [
  `create table case_attachment (
    tenant_id uuid not null default current_tenant() references tenant (id),
    id uuid not null,
    case_id uuid not null,
    size bigint not null check (size > 0),
    type text not null,
    sealed bytea not null,
    storage_key text not null,
    by_kind text not null,
    by_id uuid,
    created_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, storage_key),
    foreign key (tenant_id, case_id) references case_file (tenant_id, id)
  )`,
  `create index case_attachment_of_case on case_attachment (tenant_id, case_id)`,
  ...tenantTable('case_attachment', ['select', 'insert']),
];
