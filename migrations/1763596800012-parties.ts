import { tenantTable, toRole } from '#database';
import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Who besides the complainant is in a case for the complainant, and who of them wrote an event. Names are sealed elsewhere. */
export class Parties1763596800012 implements MigrationInterface {
  name = 'Parties1763596800012';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('Who acts for a complainant is not taken away by a migration.');
  }
}

const statements = [
  `create table case_party (
    tenant_id uuid not null default current_tenant() references tenant (id),
    id uuid not null,
    case_id uuid not null,
    capacity text not null check (capacity in ('coComplainant', 'representative', 'legalRepresentative', 'helper')),
    content_id uuid not null,
    acts_for_id uuid,
    lawyer boolean not null,
    attorney_on date,
    attorney_file_id uuid,
    legal_kind text check (legal_kind in ('guardian', 'administrator', 'mentor', 'parent', 'heir')),
    appointed_on date,
    appointment_file_id uuid,
    grants text[] not null,
    credential_id uuid,
    added_at timestamptz not null,
    added_by_kind text not null,
    added_by_id uuid,
    ended_at timestamptz,
    ended_by_kind text,
    ended_by_id uuid,
    primary key (tenant_id, id),
    foreign key (tenant_id, case_id) references case_file (tenant_id, id),
    foreign key (tenant_id, acts_for_id) references case_party (tenant_id, id),
    foreign key (tenant_id, credential_id) references complainant_credential (tenant_id, id),
    check (not lawyer or capacity = 'representative'),
    check (attorney_on is null or (capacity = 'representative' and not lawyer)),
    check (attorney_file_id is null or attorney_on is not null),
    check ((capacity = 'legalRepresentative') = (legal_kind is not null)),
    check ((legal_kind is null) = (appointed_on is null)),
    check (appointment_file_id is null or appointed_on is not null),
    check (grants <@ '{follow,readContents,write}'::text[] and (grants <> '{}') = (capacity = 'helper')),
    check (acts_for_id is null or capacity in ('representative', 'legalRepresentative', 'helper')),
    check ((ended_at is null) = (ended_by_kind is null)),
    -- Whoever is no lawyer comes in by a written power of attorney, and by nothing else.
    constraint case_party_access check (
      credential_id is null or capacity <> 'representative' or lawyer or attorney_on is not null
    )
  )`,
  `create index case_party_of_case on case_party (tenant_id, case_id)`,
  ...tenantTable('case_party', ['select', 'insert']),
  // Who somebody is, and since when, is never changed.
  toRole(
    'app',
    `grant update (attorney_on, attorney_file_id, grants, credential_id, ended_at, ended_by_kind, ended_by_id)
      on case_party to %I`,
  ),

  `alter table case_event add column by_credential_id uuid`,
  `alter table case_event add constraint case_event_by_credential
    foreign key (tenant_id, by_credential_id) references complainant_credential (tenant_id, id) not valid`,
];
