import { type Statement } from '#tenancy';

/**
 * Notes entries, puts them on the list of those without a seal and, where asked, adds the job that seals them: all in one
 * statement, because every reading of a case pays for it.
 *
 * Two operations that add a job under one key wait for each other's commit. So an operation takes a lane that no other
 * running operation of the tenant has, and the key is that of the period and the lane; when all are taken, the job has no
 * key. Nobody waits, and there are no more jobs in a period than there were operations at the same time.
 */
export const noteEntries: Statement = {
  name: 'note_audit_entries',
  text: `with noted as (
      insert into audit_entry (tenant_id, id, at, actor_kind, actor_id, action, subject_kind, subject_id)
      select :tenant::uuid, n.id, :at::timestamptz, :actorKind::text, :actorId::uuid, :action::text, n.kind, n.subject
      from unnest(:ids::uuid[], :kinds::text[], :subjects::uuid[]) as n (id, kind, subject)
      returning id
    ), waiting as (
      insert into audit_unsealed (tenant_id, entry_id) select :tenant::uuid, noted.id from noted
    )
    select graphile_worker.add_tenant_job(:task::text, '{}'::jsonb, :period::text || '/lane' || (
      select lane from generate_series(1, 8) as lane
      where pg_try_advisory_xact_lock(hashtext('note audit ' || :tenant::uuid), lane) limit 1
    ), :runAt::timestamptz) where :ask::boolean`,
};
