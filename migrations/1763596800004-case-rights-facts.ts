import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** The facts of a case on which rights depend, beside those it had: projections of its events and its regulation. */
export class CaseRightsFacts1763596800004 implements MigrationInterface {
  name = 'CaseRightsFacts1763596800004';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('Rights depend on these columns: without them nobody could see a case.');
  }
}

const statements = [
  `alter table case_file
    add column respondent_person_id uuid,
    add column treated_inside boolean not null default false,
    add column board_member_informed boolean not null default false,
    add column sitting_person_ids uuid[] not null default '{}',
    add column recused_person_ids uuid[] not null default '{}',
    add column finished_by_former_members boolean not null default true`,
  `alter table case_file
    add constraint case_file_respondent_person foreign key (tenant_id, respondent_person_id)
      references person (tenant_id, id) not valid`,
  // From here on whoever starts a case says them: a default would grant without having looked.
  `alter table case_file
    alter column treated_inside drop default,
    alter column board_member_informed drop default,
    alter column sitting_person_ids drop default,
    alter column recused_person_ids drop default,
    alter column finished_by_former_members drop default`,
];
