import { tenantTable } from '#database';
import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Messages of a case, and who read them first when. What they say is sealed content of the case. */
export class Messages1763596800013 implements MigrationInterface {
  name = 'Messages1763596800013';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('What people wrote to each other is not taken away by a migration.');
  }
}

const sides = `('complainant', 'respondent', 'office')`;

const statements = [
  `create table case_message (
    tenant_id uuid not null default current_tenant() references tenant (id),
    id uuid not null,
    case_id uuid not null,
    number integer not null check (number between 1 and 500),
    conversation text not null check (conversation in ('complainant', 'respondent', 'all')),
    from_side text not null check (from_side in ${sides}),
    from_role text not null,
    from_id uuid not null,
    content_id uuid not null,
    sent_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, case_id, number),
    foreign key (tenant_id, case_id) references case_file (tenant_id, id),
    check (from_side = 'office' or conversation = from_side)
  )`,
  ...tenantTable('case_message', ['select', 'insert']),

  `create table message_read (
    tenant_id uuid not null default current_tenant() references tenant (id),
    message_id uuid not null,
    reader_id uuid not null,
    reader_side text not null check (reader_side in ${sides}),
    read_at timestamptz not null,
    primary key (tenant_id, message_id, reader_id),
    foreign key (tenant_id, message_id) references case_message (tenant_id, id)
  )`,
  ...tenantTable('message_read', ['select', 'insert']),
];
