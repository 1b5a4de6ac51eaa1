import { withRight } from '#cases';
import { type Statement } from '#tenancy';

const utc = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** Read together with others, rows come as JSON: bytes are told as texts. */
const base64 = (column: string): string => `encode(${column}, 'base64')`;

/** Who is kept out of the deliberation of a case `c`, for rights. */
export const excludedPersonIds = `coalesce((select array_agg(x.person_id) from deliberation_exclusion x
  where x.tenant_id = :tenant and x.case_id = c.id), '{}'::uuid[])`;

/** Of which cases whoever asks takes part in the deliberation; the right stands in the statement. */
export const deliberationsOpen = withRight(
  'deliberations_open',
  (right) => `select c.id from case_file c
    where c.tenant_id = :tenant and c.id = any(:caseIds::uuid[]) and ${right}`,
);

/** The notes of some cases, each with the key that opens it. */
export const notesOfCases = withRight(
  'deliberation_notes',
  (
    right,
  ) => `select n.id, n.case_id as "caseId", n.author_id as "authorId", ${base64('n.sealed')} as sealed, ${base64('k.wrapped')} as wrapped,
      ${utc('n.written_at')} as "writtenAt"
    from deliberation_note n join case_file c on c.tenant_id = :tenant and c.id = n.case_id
      left join data_key k on k.tenant_id = :tenant and k.id = n.case_id
    where n.tenant_id = :tenant and n.case_id = any(:caseIds::uuid[]) and ${right}
    order by n.case_id, n.number`,
);

const votes = `coalesce((
  select json_agg(json_build_object('personId', v.person_id, 'point', v.point, 'inFavour', v.in_favour,
    'votedAt', ${utc('v.voted_at')}) order by v.voted_at, v.id)
  from draft_vote v where v.tenant_id = :tenant and v.case_id = d.case_id and v.draft_version = d.version
), '[]'::json)`;
const agreements = `coalesce((
  select json_agg(json_build_object('personId', a.person_id, 'agreedAt', ${utc('a.agreed_at')}) order by a.agreed_at, a.person_id)
  from draft_agreement a where a.tenant_id = :tenant and a.case_id = d.case_id and a.draft_version = d.version
), '[]'::json)`;

/** Every version of the draft in some cases, with its votes and agreements, and the key that opens it. */
export const draftsOfCases = withRight(
  'advice_drafts',
  (right) => `select d.id, d.case_id as "caseId", d.version, d.author_id as "authorId", ${base64('d.sealed')} as sealed,
      ${base64('k.wrapped')} as wrapped,
      ${utc('d.saved_at')} as "savedAt", ${votes} as votes, ${agreements} as agreements
    from advice_draft d join case_file c on c.tenant_id = :tenant and c.id = d.case_id
      left join data_key k on k.tenant_id = :tenant and k.id = d.case_id
    where d.tenant_id = :tenant and d.case_id = any(:caseIds::uuid[]) and ${right}
    order by d.case_id, d.version`,
);

/** Whoever writes in a deliberation waits here for whoever is writing; and what there is so far. */
export const lockDeliberation: Statement = {
  name: 'deliberation_lock',
  text: `select c.id from case_file c where c.tenant_id = :tenant and c.id = :caseId for no key update`,
};

export const countDeliberation: Statement = {
  name: 'deliberation_count',
  text: `select
      (select coalesce(max(n.number), 0)::integer from deliberation_note n
        where n.tenant_id = :tenant and n.case_id = :caseId) as notes,
      (select coalesce(max(d.version), 0)::integer from advice_draft d
        where d.tenant_id = :tenant and d.case_id = :caseId) as drafts,
      (select count(*)::integer from draft_vote v
        where v.tenant_id = :tenant and v.case_id = :caseId) as votes`,
};

/** The first time counts. */
export const agreeOnce: Statement = {
  name: 'draft_agree_once',
  text: `insert into draft_agreement (tenant_id, case_id, draft_version, person_id, recorded_by, agreed_at)
    values (:tenant, :caseId, :draftVersion, :personId, :recordedBy, :agreedAt::timestamptz)
    on conflict (tenant_id, case_id, draft_version, person_id) do nothing`,
};

/** Whether somebody stepped back from a case, or had to; and under which version of the regulation. */
export const recusedHere: Statement = {
  name: 'deliberation_recused_here',
  text: `select c.regulation_version_id as "versionId" from case_file c
    where c.tenant_id = :tenant and c.id = :caseId and :personId::uuid = any(c.recused_person_ids)`,
};

export const excludeOnce: Statement = {
  name: 'deliberation_exclude_once',
  text: `insert into deliberation_exclusion (tenant_id, case_id, person_id, content_id, decided_by, decided_at)
    values (:tenant, :caseId, :personId, :contentId, :decidedBy, :decidedAt::timestamptz)
    on conflict (tenant_id, case_id, person_id) do nothing`,
};
