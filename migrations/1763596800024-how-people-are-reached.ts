import { tenantTable, toRole } from '#database';
import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** How people in a case are reached can change, and a side says what it needs at the hearing. */
export class HowPeopleAreReached1763596800024 implements MigrationInterface {
  name = 'HowPeopleAreReached1763596800024';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('What a side asked for at a hearing is not taken away by a migration.');
  }
}

/** What somebody needs at a hearing can say much about his health: it is content of its case, and goes with it. */
const kinds = [
  ...['complaint', 'complainant', 'motivation', 'response', 'reply', 'piece', 'redaction', 'addition', 'feedback'],
  ...['objection', 'request', 'agreement', 'offer', 'message', 'party', 'person', 'ending'],
  ...['hearing', 'hearingNote', 'hearingRecord', 'hearingNeeds'],
];

const statements = [
  `alter table case_content drop constraint case_content_kind_check`,
  `alter table case_content add constraint case_content_kind_check
    check (kind in (${kinds.map((kind) => `'${kind}'`).join(', ')})) not valid`,

  // What says how somebody is reached is written anew; the row names the newest.
  toRole('app', 'grant update (content_id) on case_party to %I'),
  // Nobody finds a case any more by an address that was given up.
  toRole('app', 'grant delete on case_search_token to %I'),

  `create table hearing_need (
    tenant_id uuid not null default current_tenant() references tenant (id),
    id uuid not null,
    case_id uuid not null,
    side text not null check (side in ('complainant', 'respondent')),
    content_id uuid not null,
    said_on date not null,
    primary key (tenant_id, id),
    unique (tenant_id, case_id, side),
    foreign key (tenant_id, case_id) references case_file (tenant_id, id)
  )`,
  ...tenantTable('hearing_need', ['select', 'insert']),
  toRole('app', 'grant update (content_id, said_on) on hearing_need to %I'),
];
