import { tenantTable } from '#database';
import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * Keyed tokens by which the office finds a case by somebody's name or address. They hang on the key of the case: when that is
 * destroyed they go with it. The keys are not in the database, so cases from before get theirs by `SearchRebuilding.rebuild`.
 */
export class SearchTokens1763596800015 implements MigrationInterface {
  name = 'SearchTokens1763596800015';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table case_search_token');
  }
}

const statements = [
  `create table case_search_token (
    tenant_id uuid not null default current_tenant() references tenant (id),
    token text not null check (length(token) = 43),
    case_id uuid not null,
    content_id uuid not null,
    kind text not null check (kind in ('name', 'address')),
    primary key (tenant_id, token, case_id, content_id),
    foreign key (tenant_id, case_id) references data_key (tenant_id, id) on delete cascade
  )`,
  `create index case_search_token_of_case on case_search_token (tenant_id, case_id)`,
  ...tenantTable('case_search_token', ['select', 'insert']),
];
