import { tenantTable, toRole } from '#database';
import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Who sits in the committee: nominations with their consents, seats, and what else counts of whoever sits. */
export class Members1763596800016 implements MigrationInterface {
  name = 'Members1763596800016';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('Who was appointed, and by whose consent, is not taken away by a migration.');
  }
}

const statements = [
  // With which account somebody signs in who has no role yet.
  `create table person_account (
    tenant_id uuid not null default current_tenant() references tenant (id),
    person_id uuid not null,
    account_id uuid not null references account (id),
    primary key (tenant_id, person_id),
    unique (tenant_id, account_id),
    foreign key (tenant_id, person_id) references person (tenant_id, id)
  )`,
  ...tenantTable('person_account', ['select', 'insert']),

  `create table seat_nomination (
    tenant_id uuid not null default current_tenant() references tenant (id),
    id uuid not null,
    person_id uuid not null,
    seat text not null check (length(seat) between 1 and 60),
    capacity text not null check (capacity in ('seat', 'deputy')),
    nominated_at timestamptz not null,
    nominated_by_id uuid not null,
    withdrawn_at timestamptz,
    withdrawn_by_id uuid,
    primary key (tenant_id, id),
    foreign key (tenant_id, person_id) references person (tenant_id, id),
    foreign key (tenant_id, nominated_by_id) references person (tenant_id, id),
    foreign key (tenant_id, withdrawn_by_id) references person (tenant_id, id),
    check ((withdrawn_at is null) = (withdrawn_by_id is null))
  )`,
  `create index seat_nomination_of_person on seat_nomination (tenant_id, person_id)`,
  ...tenantTable('seat_nomination', ['select', 'insert']),
  toRole('app', 'grant update (withdrawn_at, withdrawn_by_id) on seat_nomination to %I'),

  // Everybody who nominates together; each consents for itself.
  `create table nomination_consent (
    tenant_id uuid not null default current_tenant() references tenant (id),
    id uuid not null,
    nomination_id uuid not null,
    nominator text not null check (nominator in (
      'rentersOrganisations', 'participants', 'sittingMembers', 'selectionBody', 'authority', 'unknown'
    )),
    participant_id uuid,
    consented_on date,
    recorded_at timestamptz,
    recorded_by_id uuid,
    primary key (tenant_id, id),
    constraint nomination_consent_once unique nulls not distinct (tenant_id, nomination_id, nominator, participant_id),
    foreign key (tenant_id, nomination_id) references seat_nomination (tenant_id, id),
    foreign key (tenant_id, participant_id) references participant (tenant_id, id),
    foreign key (tenant_id, recorded_by_id) references person (tenant_id, id),
    check ((consented_on is null) = (recorded_at is null) and (recorded_at is null) = (recorded_by_id is null))
  )`,
  ...tenantTable('nomination_consent', ['select', 'insert']),
  toRole('app', 'grant update (consented_on, recorded_at, recorded_by_id) on nomination_consent to %I'),

  `create table seat_appointment (
    tenant_id uuid not null default current_tenant() references tenant (id),
    id uuid not null,
    nomination_id uuid not null,
    person_id uuid not null,
    seat text not null,
    capacity text not null check (capacity in ('seat', 'deputy')),
    starts_on date not null,
    ends_on date check (ends_on >= starts_on),
    membership_id uuid not null,
    appointed_at timestamptz not null,
    appointed_by_id uuid not null,
    ended_at timestamptz,
    ended_by_id uuid,
    primary key (tenant_id, id),
    unique (tenant_id, nomination_id),
    foreign key (tenant_id, nomination_id) references seat_nomination (tenant_id, id),
    foreign key (tenant_id, person_id) references person (tenant_id, id),
    foreign key (tenant_id, membership_id) references membership (tenant_id, id),
    foreign key (tenant_id, appointed_by_id) references person (tenant_id, id),
    foreign key (tenant_id, ended_by_id) references person (tenant_id, id),
    check ((ended_at is null) = (ended_by_id is null)),
    check (ended_at is null or ends_on is not null)
  )`,
  `create index seat_appointment_of_person on seat_appointment (tenant_id, person_id)`,
  `create index seat_appointment_of_membership on seat_appointment (tenant_id, membership_id)`,
  ...tenantTable('seat_appointment', ['select', 'insert']),
  toRole('app', 'grant update (ends_on, ended_at, ended_by_id) on seat_appointment to %I'),

  `create table person_expertise (
    tenant_id uuid not null default current_tenant() references tenant (id),
    person_id uuid not null,
    expertise text not null check (expertise in (
      'law', 'tenancyLaw', 'socialHousing', 'mediation', 'construction', 'care', 'other'
    )),
    recorded_at timestamptz not null,
    primary key (tenant_id, person_id, expertise),
    foreign key (tenant_id, person_id) references person (tenant_id, id)
  )`,
  ...tenantTable('person_expertise', ['select', 'insert', 'delete']),

  // What binds somebody to a participant. It stays when it ended: a regulation can ask how long ago that was.
  `create table person_tie (
    tenant_id uuid not null default current_tenant() references tenant (id),
    id uuid not null,
    person_id uuid not null,
    kind text not null check (kind in ('employment', 'board', 'supervision', 'assignment', 'renting')),
    participant_id uuid not null,
    starts_on date,
    ends_on date check (ends_on >= starts_on),
    recorded_at timestamptz not null,
    recorded_by_id uuid not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, person_id) references person (tenant_id, id),
    foreign key (tenant_id, participant_id) references participant (tenant_id, id),
    foreign key (tenant_id, recorded_by_id) references person (tenant_id, id)
  )`,
  `create index person_tie_of_person on person_tie (tenant_id, person_id)`,
  ...tenantTable('person_tie', ['select', 'insert']),
  toRole('app', 'grant update (ends_on) on person_tie to %I'),

  // The title and the organisation are sealed under the key of the person.
  `create table side_position (
    tenant_id uuid not null default current_tenant() references tenant (id),
    id uuid not null,
    person_id uuid not null,
    sealed bytea not null,
    shown_publicly boolean not null,
    recorded_at timestamptz not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, person_id) references person (tenant_id, id)
  )`,
  `create index side_position_of_person on side_position (tenant_id, person_id)`,
  ...tenantTable('side_position', ['select', 'insert', 'delete']),

  // A member who is away is not covered: there is no office to cover.
  `alter table absence alter column covered_by_person_id drop not null`,
];
