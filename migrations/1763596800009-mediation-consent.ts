import { tenantTable } from '#database';
import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What each side says about using what was said in mediation; with both, the case itself says that it may be used. */
export class MediationConsent1763596800009 implements MigrationInterface {
  name = 'MediationConsent1763596800009';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('What both sides agreed to is not taken away by a migration.');
  }
}

const statements = [
  `alter table case_file add column mediation_usable boolean not null default false`,
  `create table mediation_consent (
    tenant_id uuid not null default current_tenant() references tenant (id),
    case_id uuid not null,
    side text not null check (side in ('complainant', 'respondent')),
    agreed_at timestamptz not null,
    primary key (tenant_id, case_id, side),
    foreign key (tenant_id, case_id) references case_file (tenant_id, id)
  )`,
  // Taken back by one side as long as the other has not agreed.
  ...tenantTable('mediation_consent', ['select', 'insert', 'delete']),
];
