import { tenantTable, toRole } from '#database';
import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What is laid before the committee, who could see it since when, and what may lie in the panel's bundle. */
export class Pieces1763596800010 implements MigrationInterface {
  name = 'Pieces1763596800010';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) {
      await runner.query(statement);
    }
  }

  async down(): Promise<void> {
    throw new Error('What was laid before a committee is not taken away by a migration.');
  }
}

const sides = `('complainant', 'respondent')`;

const register = [
  // A projection of the events; only what is decided about a piece changes, the rest is what it was when it came in.
  `create table case_piece (
    tenant_id uuid not null default current_tenant() references tenant (id),
    id uuid not null,
    case_id uuid not null,
    number integer not null check (number > 0),
    kind text not null check (kind in ('complaint', 'addition', 'response', 'reply', 'piece', 'finding')),
    side text not null check (side in ('complainant', 'respondent', 'committee')),
    by_role text not null,
    received_on date not null,
    recorded_at timestamptz not null,
    asked boolean not null,
    state text not null check (state in ('shared', 'asked', 'withheld', 'blackedOut')),
    late boolean not null,
    leave text check (leave in ('asked', 'granted', 'refused')),
    leave_on date,
    redaction_id uuid,
    seen_for integer not null check (seen_for > 0),
    primary key (tenant_id, id),
    unique (tenant_id, case_id, id),
    unique (tenant_id, case_id, number),
    foreign key (tenant_id, case_id) references case_file (tenant_id, id),
    check (late = (leave is not null)),
    check ((leave_on is not null) = coalesce(leave in ('granted', 'refused'), false)),
    check ((state = 'blackedOut') = (redaction_id is not null))
  )`,
  ...tenantTable('case_piece', ['select', 'insert']),
  toRole('app', 'grant update (state, leave, leave_on, redaction_id) on case_piece to %I'),

  // Each decision about a late piece; the last one holds.
  `create table piece_leave (
    tenant_id uuid not null default current_tenant() references tenant (id),
    id uuid not null,
    piece_id uuid not null,
    granted boolean not null,
    decided_on date not null,
    recorded_at timestamptz not null,
    motivation_id uuid not null,
    by_person_id uuid,
    primary key (tenant_id, id),
    foreign key (tenant_id, piece_id) references case_piece (tenant_id, id)
  )`,
  `create index piece_leave_of_piece on piece_leave (tenant_id, piece_id)`,
  ...tenantTable('piece_leave', ['select', 'insert']),

  `create table piece_shown (
    tenant_id uuid not null default current_tenant() references tenant (id),
    piece_id uuid not null,
    side text not null check (side in ${sides}),
    content_id uuid not null,
    how text not null check (how in ('online', 'post')),
    shown_at timestamptz not null,
    counts_from date not null,
    primary key (tenant_id, piece_id, side, content_id),
    foreign key (tenant_id, piece_id) references case_piece (tenant_id, id)
  )`,
  ...tenantTable('piece_shown', ['select', 'insert']),

  `create table piece_opened (
    tenant_id uuid not null default current_tenant() references tenant (id),
    piece_id uuid not null,
    side text not null check (side in ${sides}),
    opened_at timestamptz not null,
    primary key (tenant_id, piece_id, side),
    foreign key (tenant_id, piece_id) references case_piece (tenant_id, id)
  )`,
  ...tenantTable('piece_opened', ['select', 'insert']),

  // In which content of which piece a file stands: a file is opened through a piece only.
  `create table piece_file (
    tenant_id uuid not null default current_tenant() references tenant (id),
    file_id uuid not null,
    piece_id uuid not null,
    content_id uuid not null,
    primary key (tenant_id, file_id, content_id),
    foreign key (tenant_id, file_id) references case_attachment (tenant_id, id),
    foreign key (tenant_id, piece_id) references case_piece (tenant_id, id)
  )`,
  `create index piece_file_of_piece on piece_file (tenant_id, piece_id)`,
  ...tenantTable('piece_file', ['select', 'insert']),
];

/** The day from which the bundle counts is the day on which the piece is put into it. */
const bundle = [
  `create table bundle_piece (
    tenant_id uuid not null default current_tenant() references tenant (id),
    case_id uuid not null,
    piece_id uuid not null,
    content_id uuid not null,
    bundled_on date not null,
    primary key (tenant_id, case_id, piece_id),
    foreign key (tenant_id, case_id, piece_id) references case_piece (tenant_id, case_id, id)
  )`,
  ...tenantTable('bundle_piece', ['select', 'insert', 'delete']),

  // The lock makes a decision about the piece and its way into the bundle wait for each other.
  `create function refuse_unseen_piece() returns trigger language plpgsql security invoker
    set search_path = pg_catalog, public, pg_temp as $$
  declare
    piece case_piece%rowtype;
  begin
    select * into piece from case_piece p
      where p.tenant_id = new.tenant_id and p.case_id = new.case_id and p.id = new.piece_id for share;
    if not found or piece.state not in ('shared', 'blackedOut') then
      raise exception 'This piece is not shared.' using errcode = 'check_violation';
    end if;
    if piece.late and piece.leave <> 'granted' then
      raise exception 'This piece came late, and no leave was given.' using errcode = 'check_violation';
    end if;
    if new.content_id <> coalesce(piece.redaction_id, piece.id) then
      raise exception 'Of a piece that is blacked out, only what is left of it can be used.' using errcode = 'check_violation';
    end if;
    if exists (
      select 1 from unnest(array['complainant', 'respondent']) as other (side)
      where other.side <> piece.side and not exists (
        select 1 from piece_shown s
        where s.tenant_id = new.tenant_id and s.piece_id = new.piece_id and s.side = other.side
          and s.content_id in (piece.id, new.content_id) and s.counts_from + piece.seen_for <= new.bundled_on
      )
    ) then
      raise exception 'Not every other side could see this piece long enough.' using errcode = 'check_violation';
    end if;
    return new;
  end $$`,
  `create trigger bundle_piece_seen before insert or update on bundle_piece
    for each row execute function refuse_unseen_piece()`,

  // Whatever is decided anew about a piece takes it out; it comes back by the same rule.
  `create function leave_the_bundle() returns trigger language plpgsql security invoker
    set search_path = pg_catalog, public, pg_temp as $$
  begin
    delete from bundle_piece b
      where b.tenant_id = new.tenant_id and b.case_id = new.case_id and b.piece_id = new.id;
    return null;
  end $$`,
  `create trigger case_piece_decided after update on case_piece for each row
    when (old.state is distinct from new.state or old.leave is distinct from new.leave
      or old.redaction_id is distinct from new.redaction_id)
    execute function leave_the_bundle()`,
];

const joined = [
  `create table case_join (
    tenant_id uuid not null default current_tenant() references tenant (id),
    case_id uuid not null,
    group_id uuid not null,
    primary key (tenant_id, case_id),
    foreign key (tenant_id, case_id) references case_file (tenant_id, id)
  )`,
  `create index case_join_of_group on case_join (tenant_id, group_id)`,
  ...tenantTable('case_join', ['select', 'insert', 'update']),

  `create table piece_grant (
    tenant_id uuid not null default current_tenant() references tenant (id),
    piece_id uuid not null,
    to_case_id uuid not null,
    granted_piece_id uuid not null,
    granted_at timestamptz not null,
    primary key (tenant_id, piece_id, to_case_id),
    foreign key (tenant_id, piece_id) references case_piece (tenant_id, id),
    foreign key (tenant_id, to_case_id, granted_piece_id) references case_piece (tenant_id, case_id, id)
  )`,
  ...tenantTable('piece_grant', ['select', 'insert']),
];

/** Cases from before get their register from their events: `PieceRegister.rebuild`. */
const statements = [...register, ...bundle, ...joined];
