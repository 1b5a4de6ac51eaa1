import { tenantTable } from '#database';
import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The letters that steps ask for, with their data. What people wrote is named by its id only. Steps taken before have none. */
export class LettersDue1763596800014 implements MigrationInterface {
  name = 'LettersDue1763596800014';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('Which letters people are owed is not taken away by a migration.');
  }
}

const statements = [
  `create table letter_due (
    tenant_id uuid not null default current_tenant() references tenant (id),
    id uuid not null,
    case_id uuid not null,
    sequence integer not null,
    letter text not null,
    recipient text not null,
    copy boolean not null,
    due_on date not null,
    state text not null check (state = 'due'),
    data jsonb not null,
    primary key (tenant_id, id),
    unique (tenant_id, case_id, sequence, letter, recipient),
    foreign key (tenant_id, case_id, sequence) references case_event (tenant_id, case_id, sequence)
  )`,
  `create index letter_due_by_day on letter_due (tenant_id, due_on, id)`,
  ...tenantTable('letter_due', ['select', 'insert']),
  // Whether the confirmation of a case was mailed.
  `create index mail_of_case on mail (tenant_id, case_id)`,
];
