import { tenantTable } from '#database';
import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** Days that were proposed for a hearing, sitting days, and who of the committee was there. */
export class Hearings1763596800018 implements MigrationInterface {
  name = 'Hearings1763596800018';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('What was asked and answered about a hearing is not taken away by a migration.');
  }
}

const places = `('respondentOffice', 'complainantHome', 'otherParticipantOffice', 'committeeOffice', 'nearby', 'online', 'other')`;
const timeOfDay = (column: string): string => `check (${column} ~ '^([01][0-9]|2[0-3]):[0-5][0-9]$')`;

/** What is said around a hearing is content of its case, and goes with it. */
const kinds = [
  ...['complaint', 'complainant', 'motivation', 'response', 'reply', 'piece', 'redaction', 'addition', 'feedback'],
  ...['objection', 'request', 'agreement', 'offer', 'message', 'party', 'person', 'ending'],
  ...['hearing', 'hearingNote', 'hearingRecord'],
];

const statements = [
  `alter table case_content drop constraint case_content_kind_check`,
  `alter table case_content add constraint case_content_kind_check
    check (kind in (${kinds.map((kind) => `'${kind}'`).join(', ')})) not valid`,

  `create table hearing_proposal (
    tenant_id uuid not null default current_tenant() references tenant (id),
    id uuid not null,
    case_id uuid not null,
    round integer not null check (round between 1 and 20),
    place_in_round integer not null check (place_in_round between 1 and 10),
    case_version integer not null check (case_version > 0),
    on_day date not null,
    starts_at text not null ${timeOfDay('starts_at')},
    place text not null check (place in ${places}),
    proposed_at timestamptz not null,
    proposed_by_id uuid not null,
    primary key (tenant_id, id),
    unique (tenant_id, case_id, round, place_in_round),
    unique (tenant_id, case_id, round, on_day, starts_at, place),
    foreign key (tenant_id, case_id) references case_file (tenant_id, id),
    foreign key (tenant_id, proposed_by_id) references person (tenant_id, id)
  )`,
  ...tenantTable('hearing_proposal', ['select', 'insert']),

  // One answer for a side, however many people are on it; a member answers for himself.
  `create table hearing_answer (
    tenant_id uuid not null default current_tenant() references tenant (id),
    id uuid not null,
    proposal_id uuid not null,
    side text not null check (side in ('complainant', 'respondent', 'member')),
    person_id uuid,
    answer text not null check (answer in ('can', 'ratherNot', 'cannot')),
    content_id uuid,
    answered_at timestamptz not null,
    primary key (tenant_id, id),
    unique nulls not distinct (tenant_id, proposal_id, side, person_id),
    foreign key (tenant_id, proposal_id) references hearing_proposal (tenant_id, id),
    foreign key (tenant_id, person_id) references person (tenant_id, id),
    check ((side = 'member') = (person_id is not null))
  )`,
  ...tenantTable('hearing_answer', ['select', 'insert', 'update']),

  `create table sitting_day (
    tenant_id uuid not null default current_tenant() references tenant (id),
    id uuid not null,
    on_day date not null,
    place text not null check (place in ('respondentOffice', 'committeeOffice', 'online')),
    participant_id uuid,
    made_at timestamptz not null,
    made_by_id uuid not null,
    primary key (tenant_id, id),
    foreign key (tenant_id, participant_id) references participant (tenant_id, id),
    foreign key (tenant_id, made_by_id) references person (tenant_id, id),
    check ((place = 'respondentOffice') = (participant_id is not null))
  )`,
  `create index sitting_day_on_day on sitting_day (tenant_id, on_day)`,
  // A lock needs the right to update: whoever adds a case to a day waits for whoever is adding one.
  ...tenantTable('sitting_day', ['select', 'insert', 'update']),

  `create table sitting_slot (
    tenant_id uuid not null default current_tenant() references tenant (id),
    id uuid not null,
    sitting_day_id uuid not null,
    case_id uuid not null,
    starts_at text not null ${timeOfDay('starts_at')},
    ends_at text not null ${timeOfDay('ends_at')},
    room text not null check (length(room) between 1 and 40),
    added_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, sitting_day_id, case_id),
    foreign key (tenant_id, sitting_day_id) references sitting_day (tenant_id, id),
    foreign key (tenant_id, case_id) references case_file (tenant_id, id),
    check (starts_at < ends_at)
  )`,
  `create index sitting_slot_of_case on sitting_slot (tenant_id, case_id)`,
  ...tenantTable('sitting_slot', ['select', 'insert', 'delete']),

  `create table hearing_attendance (
    tenant_id uuid not null default current_tenant() references tenant (id),
    id uuid not null,
    case_id uuid not null,
    sequence integer not null check (sequence > 0),
    held_on date not null,
    person_id uuid not null,
    role text not null check (role in ('chair', 'member', 'secretary')),
    recorded_at timestamptz not null,
    primary key (tenant_id, id),
    unique (tenant_id, case_id, sequence, person_id),
    foreign key (tenant_id, case_id) references case_file (tenant_id, id),
    foreign key (tenant_id, person_id) references person (tenant_id, id)
  )`,
  `create index hearing_attendance_on_day on hearing_attendance (tenant_id, held_on)`,
  // Who was written down by mistake is taken off again; the audit tells who did that.
  ...tenantTable('hearing_attendance', ['select', 'insert', 'delete']),
];
