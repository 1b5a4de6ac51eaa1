import { tenantTable } from '#database';
import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * The deliberation of a panel, and what was issued. Rows are added and never changed: every version, vote and agreement stays, and
 * a document is what it was when it went out. What people wrote is sealed under the key of the case.
 */
export class Advices1763596800019 implements MigrationInterface {
  name = 'Advices1763596800019';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('What a committee deliberated and issued is not taken away by a migration.');
  }
}

const ofCase = `tenant_id uuid not null default current_tenant() references tenant (id),
    case_id uuid not null,
    foreign key (tenant_id, case_id) references case_file (tenant_id, id)`;
const ofDraft = `foreign key (tenant_id, case_id, draft_version) references advice_draft (tenant_id, case_id, version)`;

const statements = [
  `create table deliberation_exclusion (
    ${ofCase},
    person_id uuid not null,
    content_id uuid,
    decided_by uuid,
    decided_at timestamptz not null,
    primary key (tenant_id, case_id, person_id)
  )`,
  // Somebody who was kept out can be let in again; that it was so stays in the audit trail.
  ...tenantTable('deliberation_exclusion', ['select', 'insert', 'delete']),

  `create table deliberation_note (
    ${ofCase},
    id uuid not null,
    number integer not null check (number between 1 and 500),
    author_id uuid not null,
    sealed bytea not null,
    written_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, case_id, number)
  )`,
  ...tenantTable('deliberation_note', ['select', 'insert']),

  `create table advice_draft (
    ${ofCase},
    id uuid not null,
    version integer not null check (version between 1 and 200),
    author_id uuid not null,
    sealed bytea not null,
    saved_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, case_id, version)
  )`,
  ...tenantTable('advice_draft', ['select', 'insert']),

  `create table draft_vote (
    ${ofCase},
    id uuid not null,
    draft_version integer not null,
    person_id uuid not null,
    point text check (point ~ '^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$'),
    in_favour boolean not null,
    voted_at timestamptz not null,
    primary key (tenant_id, id),
    ${ofDraft}
  )`,
  `create index draft_vote_of_draft on draft_vote (tenant_id, case_id, draft_version)`,
  ...tenantTable('draft_vote', ['select', 'insert']),

  `create table draft_agreement (
    ${ofCase},
    draft_version integer not null,
    person_id uuid not null,
    recorded_by uuid not null,
    agreed_at timestamptz not null,
    primary key (tenant_id, case_id, draft_version, person_id),
    ${ofDraft}
  )`,
  ...tenantTable('draft_agreement', ['select', 'insert']),

  `create table issued_document (
    ${ofCase},
    id uuid not null,
    kind text not null check (kind in ('advice', 'ruling', 'answer', 'recommendation', 'boardDecision')),
    draft_version integer,
    sealed bytea not null,
    hash bytea not null check (hash = sha256(sealed)),
    issued_at timestamptz not null,
    primary key (tenant_id, id),
    ${ofDraft}
  )`,
  `create index issued_document_of_case on issued_document (tenant_id, case_id)`,
  ...tenantTable('issued_document', ['select', 'insert']),
];
