import { tenantTable } from '#database';
import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Letters that people write to a participant before they file, and mails that belong to no case. */
export class PriorLetters1763596800021 implements MigrationInterface {
  name = 'PriorLetters1763596800021';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('What somebody wrote before filing is not taken away by a migration.');
  }
}

const statements = [
  // Found by a token of its code; who wrote it and what it says is sealed under a key of its own.
  `create table prior_letter (
    tenant_id uuid not null default current_tenant() references tenant (id),
    id uuid not null,
    code_token text not null,
    sealed bytea not null check (octet_length(sealed) <= 500000),
    written_on date not null,
    opens_on date check (opens_on >= written_on),
    expires_on date not null check (expires_on > written_on),
    called_back_at timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, code_token)
  )`,
  `create index prior_letter_by_expiry on prior_letter (tenant_id, expires_on)`,
  ...tenantTable('prior_letter', ['select', 'insert', 'update', 'delete']),

  // A mail belongs to a case, or to something outside every case whose key seals it.
  `alter table mail
    alter column case_id drop not null,
    add column owner_id uuid`,
  `alter table mail add constraint mail_belongs_somewhere check (num_nonnulls(case_id, owner_id) = 1) not valid`,
  `create index mail_of_owner on mail (tenant_id, owner_id) where owner_id is not null`,
];
