import { tenantTable } from '#database';
import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Files that somebody adds to a draft of a complaint, before it is filed. What is personal of them is sealed with the key of the draft. */
export class DraftFiles1763596800022 implements MigrationInterface {
  name = 'DraftFiles1763596800022';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('What somebody is about to send with a complaint is not taken away by a migration.');
  }
}

const statements = [
  // A file keeps its id and its place in the store when it becomes a file of the case.
  `create table draft_file (
    tenant_id uuid not null default current_tenant() references tenant (id),
    id uuid not null,
    draft_id uuid not null,
    size integer not null check (size > 0),
    type text not null,
    sealed bytea not null,
    storage_key text not null,
    created_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, storage_key),
    foreign key (tenant_id, draft_id) references draft (tenant_id, id)
  )`,
  `create index draft_file_of_draft on draft_file (tenant_id, draft_id)`,
  ...tenantTable('draft_file', ['select', 'insert', 'delete']),
];
