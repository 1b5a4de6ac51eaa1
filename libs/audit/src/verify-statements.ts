import { type Statement } from '#tenancy';
import { hashedColumns, microseconds } from './seal-statements.js';

export const sealsAfter: Statement = {
  name: 'audit_seals_after',
  text: `select s.number, ${microseconds('s.sealed_at')} as "sealedAt", s.entries, ${microseconds('s.first_at')} as "firstAt",
      ${microseconds('s.last_at')} as "lastAt", s.left_over as "leftOver", s.previous_hash as "previousHash", s.hash
    from audit_seal s where s.tenant_id = :tenant and s.number > :number::integer
    order by s.number limit :limit::integer`,
};

/** Each member with its entry; without one when that is gone. */
export const membersOfSeals: Statement = {
  name: 'audit_members_of_seals',
  text: `select m.seal_number as "sealNumber", m.entry_id as "entryId", m.hash, ${hashedColumns}
    from audit_seal_entry m left join audit_entry e on e.tenant_id = m.tenant_id and e.id = m.entry_id
    where m.tenant_id = :tenant and m.seal_number between :first::integer and :last::integer
    order by m.seal_number, m.entry_id`,
};

/** A member of a seal that is gone from the end of the chain. */
export const memberOfNoSeal: Statement = {
  name: 'audit_member_of_no_seal',
  text: `select m.seal_number as seal from audit_seal_entry m
    where m.tenant_id = :tenant and m.seal_number > :last::integer
      and not exists (select from audit_seal s where s.tenant_id = m.tenant_id and s.number = m.seal_number)
    order by m.seal_number limit 1`,
};

/** An entry that is in no seal and does not wait for one: it was not noted by the audit trail, or taken out of its seal. */
export const strayEntry: Statement = {
  name: 'audit_stray_entry',
  text: `select e.id as "entryId" from audit_entry e
    where e.tenant_id = :tenant
      and not exists (select from audit_seal_entry m where m.tenant_id = e.tenant_id and m.entry_id = e.id)
      and not exists (select from audit_unsealed w where w.tenant_id = e.tenant_id and w.entry_id = e.id)
    order by e.id limit 1`,
};

export const entryWaitingSince: Statement = {
  name: 'audit_entry_waiting_since',
  text: `select e.id as "entryId" from audit_unsealed w join audit_entry e on e.tenant_id = w.tenant_id and e.id = w.entry_id
    where w.tenant_id = :tenant and e.at < :before::timestamptz
    order by e.id limit 1`,
};
