import { type Statement } from '#tenancy';
import { narrowedToPeople } from './search/search-statements.js';
import { withRight } from './with-right.js';

/** The columns of a case and its log, as the reader maps them. Moments are written as ISO instants in UTC. */
const columns = `
  c.id, c.number, c.version, c.stage, c.ended, c.subject, c.channel, c.language,
  c.participant_id as "participantId", c.respondent_informed as "respondentInformed",
  c.regulation_version_id as "regulationVersionId", c.received_on as "receivedOn",
  ${utc('c.filed_at')} as "filedAt", c.next_term as "nextTerm", c.next_due_on as "nextDueOn",
  c.similarity_token as "similarityToken", c.respondent_person_id as "respondentPersonId",
  c.treated_inside as "treatedInside", c.board_member_informed as "boardMemberInformed",
  c.sitting_person_ids as "sittingPersonIds", c.recused_person_ids as "recusedPersonIds",
  c.declared_person_ids as "declaredPersonIds",
  c.finished_by_former_members as "finishedByFormerMembers",
  (select json_build_object('id', p.id, 'key', p.key, 'name', p.name)
    from participant p where p.tenant_id = :tenant and p.id = c.participant_id) as participant,
  c.mediation_usable as "mediationUsable",
  c.complainant_on_paper as "complainantOnPaper", c.opened_on as "openedOn",
  (select json_agg(json_build_object(
      'type', e.type, 'version', e.version, 'sequence', e.sequence, 'recordedAt', ${utc('e.recorded_at')},
      'by', ${by('e')}, 'moments', e.moments, 'data', e.data) order by e.sequence)
    from case_event e where e.tenant_id = :tenant and e.case_id = c.id) as events`;

/** In which role an event was written, and as what by whoever acted for the complainant. */
function by(event: string): string {
  return `json_strip_nulls(json_build_object('role', ${event}.by_role, 'as', (
    select k.role from complainant_credential k
    where k.tenant_id = :tenant and k.id = ${event}.by_credential_id and k.role <> 'complainant')))`;
}

function utc(column: string): string {
  return `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
}

const filtered = `
  and (:stages::text[] is null or c.stage = any(:stages))
  and (:subjects::text[] is null or c.subject = any(:subjects))
  and (:participants::uuid[] is null or c.participant_id = any(:participants))
  and (:number::text is null or c.number = :number)
  and (:overdueOn::date is null or c.next_due_on < :overdueOn)
  and (:receivedFrom::date is null or c.received_on >= :receivedFrom)
  and (:receivedUntil::date is null or c.received_on <= :receivedUntil)
  ${narrowedToPeople}`;

/** A case without a next deadline sorts after all others. */
const due = `coalesce(c.next_due_on, 'infinity'::date)`;

/** The right stands in each of these statements as an expression; nothing allowed is `false`, and no row. */
export const caseById = withRight(
  'case_by_id',
  (right) => `select ${columns} from case_file c where c.tenant_id = :tenant and c.id = :id and ${right}`,
);

/** Cases by their next deadline, after a place in that order. */
export const casesByDeadline = withRight(
  'cases_by_deadline',
  (right) => `select ${columns} from case_file c
    where c.tenant_id = :tenant and ${right} ${filtered}
      and (:afterId::uuid is null or (${due}, c.id) > (coalesce(:afterKey::date, 'infinity'::date), :afterId::uuid))
    order by ${due}, c.id limit :limit::integer`,
);

export const casesOldestFirst = withRight(
  'cases_oldest_first',
  (right) => `select ${columns} from case_file c
    where c.tenant_id = :tenant and ${right} ${filtered}
      and (:afterId::uuid is null or (c.filed_at, c.id) > (:afterKey::timestamptz, :afterId::uuid))
    order by c.filed_at, c.id limit :limit::integer`,
);

export const casesNewestFirst = withRight(
  'cases_newest_first',
  (right) => `select ${columns} from case_file c
    where c.tenant_id = :tenant and ${right} ${filtered}
      and (:afterId::uuid is null or (c.filed_at, c.id) < (:afterKey::timestamptz, :afterId::uuid))
    order by c.filed_at desc, c.id desc limit :limit::integer`,
);

export const casesCounted = withRight(
  'cases_counted',
  (right) => `select count(*)::integer as total from case_file c where c.tenant_id = :tenant and ${right} ${filtered}`,
);

/** Other cases with the same description: perhaps one complaint that was sent twice. */
export const casesAlike = withRight(
  'cases_alike',
  (right) => `select c.id, c.similarity_token as "similarityToken" from case_file c
    where c.tenant_id = :tenant and c.similarity_token = any(:tokens::text[]) and ${right} order by c.filed_at, c.id`,
);

/** The next number of a year; two filings at the same moment wait for each other here and nowhere else. */
export const nextNumber: Statement = {
  name: 'case_next_number',
  text: `insert into case_counter as n (tenant_id, year, last) values (:tenant, :year, 1)
    on conflict (tenant_id, year) do update set last = n.last + 1 returning n.last`,
};
