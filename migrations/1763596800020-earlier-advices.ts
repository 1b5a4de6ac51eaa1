import { tenantTable } from '#database';
import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Anonymised summaries of what a committee issued, and keyed tokens of the words in them. A draft is sealed under the key of its
 * case; what was approved is sealed under the key of the tenant, and stays when the case is erased.
 */
export class EarlierAdvices1763596800020 implements MigrationInterface {
  name = 'EarlierAdvices1763596800020';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('What a committee learnt from its cases is not taken away by a migration.');
  }
}

const tenantId = 'tenant_id uuid not null default current_tenant() references tenant (id)';

const statements = [
  `create table earlier_advice (
    ${tenantId},
    id uuid not null,
    case_id uuid,
    document_id uuid not null,
    state text not null check (state in ('draft', 'approved', 'withdrawn')),
    version integer not null check (version between 1 and 200),
    kind text not null check (kind in ('advice', 'ruling')),
    nature text,
    subject text not null,
    participant_key text not null,
    finding text,
    findings text[] not null,
    issued_in date not null check (extract(day from issued_in) = 1),
    regulation_version_id uuid not null,
    draft_sealed bytea,
    sealed bytea,
    written_by uuid not null,
    written_at timestamptz not null,
    reasons_id uuid,
    approved_by uuid,
    approved_at timestamptz,
    primary key (tenant_id, id),
    unique (tenant_id, document_id),
    foreign key (tenant_id, case_id) references case_file (tenant_id, id) on delete set null (case_id),
    foreign key (tenant_id, regulation_version_id) references regulation_version (tenant_id, id),
    -- Only what was approved outlives its case.
    check ((state = 'approved') = (sealed is not null)),
    check (state <> 'approved' or (draft_sealed is null and approved_at is not null))
  )`,
  `create index earlier_advice_in_order on earlier_advice (tenant_id, issued_in desc, id desc) where state = 'approved'`,
  `create index earlier_advice_of_case on earlier_advice (tenant_id, case_id)`,
  ...tenantTable('earlier_advice', ['select', 'insert', 'update']),

  `create table earlier_advice_word (
    ${tenantId},
    token text not null,
    advice_id uuid not null,
    primary key (tenant_id, token, advice_id),
    foreign key (tenant_id, advice_id) references earlier_advice (tenant_id, id)
  )`,
  `create index earlier_advice_word_of_advice on earlier_advice_word (tenant_id, advice_id)`,
  ...tenantTable('earlier_advice_word', ['select', 'insert', 'delete']),
];
