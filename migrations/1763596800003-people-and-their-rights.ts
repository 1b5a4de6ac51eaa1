import { platformFunction, tenantTable } from '#database';
import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Every role that somebody can have, and how each of them ends: an office, a helper's access, the cover of somebody absent. */
export class PeopleAndTheirRights1763596800003 implements MigrationInterface {
  name = 'PeopleAndTheirRights1763596800003';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('People hold roles by now that the tables before this did not know: restore a back-up instead.');
  }
}

const statements = [
  `alter table membership
    drop constraint membership_role_check,
    drop constraint membership_check,
    add column removed_at timestamptz,
    add constraint membership_role check (role in (
      'employee', 'participantContact', 'handler', 'manager', 'director', 'board', 'boardMember', 'secretary',
      'deputySecretary', 'chair', 'member', 'rentersOrganisation', 'tenantAdministrator'
    )),
    add constraint membership_participant check ((participant_id is not null) = (role in (
      'employee', 'participantContact', 'handler', 'manager', 'director', 'board', 'boardMember', 'rentersOrganisation'
    )))`,
  `create index membership_of_person on membership (tenant_id, person_id)`,

  `alter table complainant_credential
    add column role text not null default 'complainant' constraint complainant_credential_role check (role in (
      'complainant', 'representative', 'legalRepresentative', 'helper', 'witness', 'expert'
    )),
    add column grants text[] not null default '{}',
    add constraint complainant_credential_grants check (
      grants <@ '{follow,readContents,write}'::text[] and (grants = '{}' or role = 'helper')
    )`,
  `create index complainant_credential_of_case on complainant_credential (tenant_id, case_id)`,

  // Who is away, and who has the office meanwhile. Nothing is removed: it says who could see what on a day.
  `create table absence (
    tenant_id uuid not null default current_tenant() references tenant (id),
    id uuid not null,
    person_id uuid not null,
    starts_on date not null,
    ends_on date not null check (ends_on >= starts_on),
    covered_by_person_id uuid not null check (covered_by_person_id <> person_id),
    told_at timestamptz not null,
    ended_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, person_id) references person (tenant_id, id),
    foreign key (tenant_id, covered_by_person_id) references person (tenant_id, id)
  )`,
  `create index absence_of_person on absence (tenant_id, person_id)`,
  `create index absence_by_cover on absence (tenant_id, covered_by_person_id)`,
  ...tenantTable('absence', ['select', 'insert', 'update']),

  `create table platform_administrator (
    account_id uuid primary key references account (id)
  )`,
  ...platformFunction({
    signature: 'platform_administrator_by_account(wanted uuid)',
    returns: 'table (account_id uuid)',
    reads: ['platform_administrator'],
    body: 'select p.account_id from platform_administrator p where p.account_id = wanted',
  }),
];
