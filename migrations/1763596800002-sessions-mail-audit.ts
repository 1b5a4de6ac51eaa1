import { tenantTable } from '#database';
import { type MigrationInterface, type QueryRunner } from 'typeorm';

/** What surrounds a case: sessions, mails that wait, requests that may come twice, and who did what. */
export class SessionsMailAudit1763596800002 implements MigrationInterface {
  name = 'SessionsMailAudit1763596800002';

  async up(runner: QueryRunner): Promise<void> {
    for (const statement of statements) {
      await runner.query(statement);
    }
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table session, mail, client_key, audit_entry');
  }
}

const statements = [
  `create table session (
    tenant_id uuid not null default current_tenant() references tenant (id),
    token_hash text not null,
    account_id uuid references account (id),
    credential_id uuid,
    created_at timestamptz not null,
    seen_at timestamptz not null,
    expires_at timestamptz not null,
    primary key (tenant_id, token_hash),
    foreign key (tenant_id, credential_id) references complainant_credential (tenant_id, id),
    check ((account_id is null) <> (credential_id is null))
  )`,
  `create index session_by_expiry on session (tenant_id, expires_at)`,
  ...tenantTable('session', ['select', 'insert', 'update', 'delete']),

  `create table mail (
    tenant_id uuid not null default current_tenant() references tenant (id),
    id uuid not null,
    case_id uuid not null,
    letter text not null,
    sealed bytea not null,
    message_id text not null,
    state text not null check (state in ('queued', 'handingOver', 'sent', 'kept')),
    attempts integer not null default 0,
    queued_at timestamptz not null,
    handed_over_at timestamptz,
    sent_at timestamptz,
    primary key (tenant_id, id),
    foreign key (tenant_id, case_id) references case_file (tenant_id, id)
  )`,
  `create index mail_by_moment on mail (tenant_id, queued_at)`,
  ...tenantTable('mail', ['select', 'insert', 'update']),

  `create table client_key (
    tenant_id uuid not null default current_tenant() references tenant (id),
    actor text not null,
    key uuid not null,
    operation text not null,
    input_hash text not null,
    sealed_result bytea,
    created_at timestamptz not null,
    primary key (tenant_id, actor, key)
  )`,
  `create index client_key_by_moment on client_key (tenant_id, created_at)`,
  ...tenantTable('client_key', ['select', 'insert', 'update', 'delete']),

  `create table audit_entry (
    tenant_id uuid not null default current_tenant() references tenant (id),
    id uuid not null,
    at timestamptz not null,
    actor_kind text not null,
    actor_id uuid,
    action text not null,
    subject_kind text not null,
    subject_id uuid,
    primary key (tenant_id, id)
  )`,
  `create index audit_entry_of_subject on audit_entry (tenant_id, subject_kind, subject_id)`,
  ...tenantTable('audit_entry', ['select', 'insert']),
];
