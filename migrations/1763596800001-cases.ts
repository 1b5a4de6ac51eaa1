import { tenantTable } from '#database';
import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** A case: its procedure facts, its events, and its personal content sealed in a table of its own. */
export class Cases1763596800001 implements MigrationInterface {
  name = 'Cases1763596800001';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('Cases are not dropped by a migration: drop the database instead.');
  }
}

const statements = [
  `create table case_counter (
    tenant_id uuid not null default current_tenant() references tenant (id),
    year integer not null,
    last integer not null,
    primary key (tenant_id, year)
  )`,
  ...tenantTable('case_counter', ['select', 'insert', 'update']),

  `create table case_file (
    tenant_id uuid not null default current_tenant() references tenant (id),
    id uuid not null,
    number text not null,
    version integer not null check (version > 0),
    stage text not null,
    ended boolean not null,
    subject text not null,
    channel text not null,
    language text not null,
    participant_id uuid not null,
    respondent_informed boolean not null,
    regulation_version_id uuid not null,
    received_on date not null,
    filed_at timestamptz not null,
    next_term text,
    next_due_on date,
    similarity_token text not null,
    primary key (tenant_id, id),
    unique (tenant_id, number),
    foreign key (tenant_id, participant_id) references participant (tenant_id, id),
    foreign key (tenant_id, regulation_version_id) references regulation_version (tenant_id, id),
    check ((next_term is null) = (next_due_on is null))
  )`,
  `create index case_file_by_deadline on case_file (tenant_id, (coalesce(next_due_on, 'infinity'::date)), id)`,
  `create index case_file_by_filing on case_file (tenant_id, filed_at, id)`,
  `create index case_file_by_stage on case_file (tenant_id, stage, (coalesce(next_due_on, 'infinity'::date)), id)`,
  `create index case_file_of_participant on case_file (tenant_id, participant_id, respondent_informed)`,
  `create index case_file_by_similarity on case_file (tenant_id, similarity_token)`,
  ...tenantTable('case_file', ['select', 'insert', 'update']),

  // Append-only: the application may neither change nor remove what happened.
  `create table case_event (
    tenant_id uuid not null default current_tenant() references tenant (id),
    case_id uuid not null,
    sequence integer not null check (sequence > 0),
    type text not null,
    version integer not null,
    recorded_at timestamptz not null,
    by_role text not null,
    by_person_id uuid,
    moments jsonb not null,
    data jsonb not null,
    primary key (tenant_id, case_id, sequence),
    foreign key (tenant_id, case_id) references case_file (tenant_id, id)
  )`,
  ...tenantTable('case_event', ['select', 'insert']),

  `create table case_content (
    tenant_id uuid not null default current_tenant() references tenant (id),
    id uuid not null,
    case_id uuid not null,
    kind text not null check (kind in ('complaint', 'complainant', 'motivation', 'response')),
    sealed bytea not null,
    created_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, case_id) references case_file (tenant_id, id)
  )`,
  `create index case_content_of_case on case_content (tenant_id, case_id)`,
  ...tenantTable('case_content', ['select', 'insert', 'delete']),

  `create table complainant_credential (
    tenant_id uuid not null default current_tenant() references tenant (id),
    id uuid not null,
    case_id uuid not null,
    code_token text not null,
    password_hash text not null,
    created_at timestamptz not null,
    ended_at timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, code_token),
    foreign key (tenant_id, case_id) references case_file (tenant_id, id)
  )`,
  ...tenantTable('complainant_credential', ['select', 'insert', 'update']),
];
