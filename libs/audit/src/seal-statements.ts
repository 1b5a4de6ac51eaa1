import { type Statement } from '#tenancy';

/** An entry as it is hashed. The moment is whole microseconds, so that no setting of a connection changes how it is written. */
export const hashedColumns = `e.id, ${microseconds('e.at')} as at, e.actor_kind as "actorKind", e.actor_id as "actorId",
  e.action, e.subject_kind as "subjectKind", e.subject_id as "subjectId"`;

/** A moment in whole microseconds since 1970, as text. */
export function microseconds(column: string): string {
  return `trunc(extract(epoch from ${column}) * 1000000)::text`;
}

/** Waits until nobody else seals for this tenant; only those who seal come here. */
export const takeSealingTurn: Statement = {
  name: 'audit_take_sealing_turn',
  text: `select pg_advisory_xact_lock(hashtext('seal audit'), hashtext(:tenant::uuid::text))`,
};

export const lastSeal: Statement = {
  name: 'audit_last_seal',
  text: `select s.number, s.hash from audit_seal s where s.tenant_id = :tenant order by s.number desc limit 1`,
};

/** Those that wait longest. Every entry without a seal is on the list, however late it was stored. */
export const entriesToSeal: Statement = {
  name: 'audit_entries_to_seal',
  text: `select ${hashedColumns}
    from audit_unsealed w join audit_entry e on e.tenant_id = w.tenant_id and e.id = w.entry_id
    where w.tenant_id = :tenant order by w.entry_id limit :limit::integer`,
};

/** The seal, its members, and the list without them, all at once. */
export const storeSeal: Statement = {
  name: 'audit_store_seal',
  text: `with seal as (
      insert into audit_seal (tenant_id, number, sealed_at, entries, first_at, last_at, left_over, previous_hash, hash)
      select :tenant::uuid, :number::integer, :sealedAt::timestamptz, count(*), min(e.at), max(e.at), :leftOver::boolean,
        :previousHash::text, :hash::text
      from audit_entry e where e.tenant_id = :tenant::uuid and e.id = any (:ids::uuid[])
    ), member as (
      insert into audit_seal_entry (tenant_id, seal_number, entry_id, hash)
      select :tenant::uuid, :number::integer, m.id, m.hash from unnest(:ids::uuid[], :hashes::text[]) as m (id, hash)
    )
    delete from audit_unsealed w where w.tenant_id = :tenant::uuid and w.entry_id = any (:ids::uuid[])`,
};
