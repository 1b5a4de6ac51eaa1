import { tenantTable } from '#database';
import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What a committee says of itself beside its regulation. */
export class CommitteePage1763596800023 implements MigrationInterface {
  name = 'CommitteePage1763596800023';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('What a committee says of itself is not taken away by a migration.');
  }
}

const statements = [
  `create table committee_page (
    tenant_id uuid not null default current_tenant() references tenant (id),
    version integer not null check (version > 0),
    content jsonb not null check (octet_length(content::text) <= 100000),
    changed_at timestamptz not null,
    primary key (tenant_id)
  )`,
  ...tenantTable('committee_page', ['select', 'insert', 'update']),
];
