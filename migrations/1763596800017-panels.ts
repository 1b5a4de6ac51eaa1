import { tenantTable } from '#database';
import { type MigrationInterface, type QueryRunner } from 'typeorm';

/**
 * What the members who sit declared, and what the chair decided about a secretary whom the respondent employs. Rows are added and
 * never changed; the last one of somebody counts. Reasons are sealed under the key of the case.
 */
export class Panels1763596800017 implements MigrationInterface {
  name = 'Panels1763596800017';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('What members declared is not taken away by a migration.');
  }
}

const ofCase = `tenant_id uuid not null default current_tenant() references tenant (id),
    id uuid not null,
    case_id uuid not null,
    person_id uuid not null,
    content_id uuid,
    primary key (tenant_id, id),
    foreign key (tenant_id, case_id) references case_file (tenant_id, id),
    foreign key (tenant_id, person_id) references person (tenant_id, id)`;

const statements = [
  `alter table case_file add column declared_person_ids uuid[] not null default '{}'`,

  `create table interest_declaration (
    ${ofCase},
    kind text not null check (kind in (
      'nothing', 'ownMatter', 'household', 'employment', 'earlierInvolvement', 'other', 'renting', 'nomination')),
    declared_at timestamptz not null
  )`,
  `create index interest_declaration_of_case on interest_declaration (tenant_id, case_id)`,
  ...tenantTable('interest_declaration', ['select', 'insert']),

  `create table secretary_ruling (
    ${ofCase},
    place text not null check (place in ('disclosed', 'notInDeliberation', 'deputy')),
    decided_by uuid not null,
    decided_at timestamptz not null
  )`,
  `create index secretary_ruling_of_case on secretary_ruling (tenant_id, case_id)`,
  ...tenantTable('secretary_ruling', ['select', 'insert']),

  // Who has how many hearings is counted with every proposal of a panel.
  `create index case_event_of_hearings on case_event (tenant_id, type) where type in ('hearingPlanned', 'hearingHeld')`,
];
