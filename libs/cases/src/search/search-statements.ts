/** Narrows a list of cases, which are called `c`, to those in which one person has all words of the name. */
const named = `
  and (:nameTokens::text[] is null or c.id in (
    select t.case_id from case_search_token t
    where t.tenant_id = :tenant and t.kind = 'name' and t.token = any(:nameTokens::text[])
    group by t.case_id, t.content_id having count(*) = cardinality(:nameTokens::text[])))`;

/** The same to those in which somebody lives there. */
const living = `
  and (:addressToken::text is null or c.id in (
    select t.case_id from case_search_token t
    where t.tenant_id = :tenant and t.kind = 'address' and t.token = :addressToken))`;

export const narrowedToPeople = `${named}${living}`;
