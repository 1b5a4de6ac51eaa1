import { type HelperGrant, type Membership, type PartyRole } from '#access';
import { coveredRoles, coveringRoles, heldOnDay } from '#committees';
import { type Statement } from '#tenancy';

/** A session that still counts, with all that says who it is. */
export interface LiveSession {
  readonly accountId: string | null;
  readonly credentialId: string | null;
  /** ISO instant. */
  readonly seenAt: string;
  /** Of whoever came with a login code; null for staff, like the two after it. */
  readonly caseId: string | null;
  readonly partyRole: PartyRole | null;
  readonly grants: readonly HelperGrant[] | null;
  /** Of staff; null for whoever came with a login code, and for an account that never held anything here. */
  readonly personId: string | null;
  /** What counts today. */
  readonly memberships: readonly Membership[];
  /** Asked only of an account that holds nothing here. */
  readonly platformAdministrator: boolean;
}

/**
 * One statement, whatever the number of roles: what an account holds today, what it has by covering somebody who is away, and the
 * cases that a chair or a member finishes after the office. Only an office of one's own covers, so cover is never passed on.
 */
export const liveSession: Statement = {
  name: 'session_live',
  text: `with live as (
      select s.account_id, s.credential_id, s.seen_at from session s
      where s.tenant_id = :tenant and s.token_hash = :tokenHash and s.expires_at > :now and s.seen_at > :idleSince
    ), own as (
      select m.id, m.person_id, m.role, m.participant_id, ${heldOnDay('m')} as held
      from live l join membership m on m.tenant_id = :tenant and m.account_id = l.account_id
      where m.removed_at is null and m.starts_on <= :day
    ), roles as (
      select o.role, o.participant_id from own o where o.held
      union
      select case o.role when 'chair' then 'formerChair' else 'formerMember' end, null::uuid
      from own o where not o.held and o.role in ('chair', 'member')
      union
      select m.role, m.participant_id from absence a
      join membership m on m.tenant_id = a.tenant_id and m.person_id = a.person_id
      where a.tenant_id = :tenant and a.starts_on <= :day and a.ends_on >= :day and a.ended_at is null
        and m.role in ${listOf(coveredRoles)} and ${heldOnDay('m')}
        and a.covered_by_person_id in (select o.person_id from own o where o.held and o.role in ${listOf(coveringRoles)})
    )
    select l.account_id as "accountId", l.credential_id as "credentialId", l.seen_at as "seenAt",
      c.case_id as "caseId", c.role as "partyRole", c.grants,
      (select o.person_id from own o order by o.id limit 1) as "personId",
      coalesce((
        select json_agg(json_build_object('role', r.role, 'participantId', r.participant_id) order by r.role, r.participant_id)
        from roles r
      ), '[]') as memberships,
      case when l.account_id is null or exists (select from roles) then false
        else exists (select from platform_administrator_by_account(l.account_id)) end as "platformAdministrator"
    from live l
    left join complainant_credential c
      on c.tenant_id = :tenant and c.id = l.credential_id and c.ended_at is null
    where l.account_id is not null or c.id is not null`,
};

function listOf(words: readonly string[]): string {
  return `('${words.join("', '")}')`;
}
