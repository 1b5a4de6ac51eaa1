import { carriedValue } from './carried-value.js';

/** Every shift that lives, and when it last said so, by the database's clock. */
const beatTable = `create table if not exists graphile_worker.worker_beat (
  worker_id text primary key,
  beat_at timestamptz not null
)`;

/**
 * The application's only door to the queue. Runs as the role that owns the queue, takes the tenant from the transaction, and
 * keeps the keys of tenants apart.
 */
const addTenantJob = `create or replace function graphile_worker.add_tenant_job(
    task text, payload jsonb, job_key text, run_at timestamptz
  ) returns void language plpgsql volatile security definer set search_path = pg_catalog, pg_temp
  as $$
  declare
    tenant constant uuid := public.current_tenant();
  begin
    if exists (
      select from jsonb_each(payload) as carried (name, content)
      where jsonb_typeof(content) <> 'string' or content #>> '{}' !~ '^${carriedValue}$'
    ) then
      raise exception 'A job carries ids, days and short words only.' using errcode = 'check_violation';
    end if;
    perform graphile_worker.add_job(
      identifier => task,
      payload => json_build_object('tenantId', tenant, 'payload', payload),
      job_key => tenant::text || '/' || task || '/' || job_key,
      run_at => run_at
    );
  end $$`;

/** Run by the owner of the queue, after the queue's own migrations, at every start: a newer version may have added a function. */
export function queueStatements(appRole: string): string[] {
  return [
    beatTable,
    addTenantJob,
    'revoke all on all functions in schema graphile_worker from public',
    `grant usage on schema graphile_worker to ${appRole}`,
    `grant execute on function graphile_worker.add_tenant_job(text, jsonb, text, timestamptz) to ${appRole}`,
  ];
}
