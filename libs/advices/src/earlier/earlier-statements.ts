import { type Statement } from '#tenancy';

const utc = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;
const base64 = (column: string): string => `encode(${column}, 'base64')`;

/** The summaries of some cases, each with the key that opens its draft. */
export const summariesOfCases: Statement = {
  name: 'earlier_advices_of_cases',
  text: `select a.id, a.case_id as "caseId", a.document_id as "documentId", a.state, a.version,
      ${base64('a.draft_sealed')} as "draftSealed", ${base64('a.sealed')} as sealed, ${base64('k.wrapped')} as wrapped,
      ${utc('a.written_at')} as "writtenAt", ${utc('a.approved_at')} as "approvedAt"
    from earlier_advice a left join data_key k on k.tenant_id = :tenant and k.id = a.case_id
    where a.tenant_id = :tenant and a.case_id = any(:caseIds::uuid[])`,
};

const narrowed = `
  and (:subject::text is null or a.subject = :subject)
  and (:finding::text is null or :finding::text = any(a.findings))
  and (:from::date is null or a.issued_in >= date_trunc('month', :from::date))
  and (:until::date is null or a.issued_in <= :until::date)
  and (:words::text[] is null or a.id in (
    select w.advice_id from earlier_advice_word w
    where w.tenant_id = :tenant and w.token = any(:words::text[])
    group by w.advice_id having count(*) = cardinality(:words::text[])))`;

/** What was approved, the newest month first, after a place in that order. */
export const approvedNewestFirst: Statement = {
  name: 'earlier_advices_newest_first',
  text: `select a.id, a.case_id as "caseId", a.kind, a.nature, a.subject, a.participant_key as "participant", a.finding, a.findings,
      to_char(a.issued_in, 'YYYY-MM') as "issuedIn", r.regulation, r.in_force_from as "inForceFrom",
      ${base64('a.sealed')} as sealed, ${utc('a.approved_at')} as "approvedAt"
    from earlier_advice a join regulation_version r on r.tenant_id = :tenant and r.id = a.regulation_version_id
    where a.tenant_id = :tenant and a.state = 'approved' ${narrowed}
      and (:afterId::uuid is null or (a.issued_in, a.id) < (:afterMonth::date, :afterId::uuid))
    order by a.issued_in desc, a.id desc limit :limit::integer`,
};

export const insertWords: Statement = {
  name: 'earlier_advice_words_insert',
  text: `insert into earlier_advice_word (tenant_id, token, advice_id)
    select :tenant, t.token, :adviceId from unnest(:tokens::text[]) as t(token)`,
};
