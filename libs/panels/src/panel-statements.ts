import { type Statement } from '#tenancy';

const utc = (column: string): string => `to_char(${column} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`;

/** What was declared in some cases and decided about their secretaries, the oldest first. One row per case. */
export const panelRowsOfCases: Statement = {
  name: 'panel_rows_of_cases',
  text: `select w.case_id as "caseId",
      coalesce((
        select json_agg(json_build_object('personId', d.person_id, 'kind', d.kind, 'contentId', d.content_id,
          'declaredAt', ${utc('d.declared_at')}) order by d.declared_at, d.id)
        from interest_declaration d where d.tenant_id = :tenant and d.case_id = w.case_id
      ), '[]'::json) as declarations,
      coalesce((
        select json_agg(json_build_object('personId', r.person_id, 'place', r.place, 'contentId', r.content_id)
          order by r.decided_at, r.id)
        from secretary_ruling r where r.tenant_id = :tenant and r.case_id = w.case_id
      ), '[]'::json) as rulings
    from unnest(:caseIds::uuid[]) as w (case_id)`,
};

/** Whoever declares or decides in a case waits here for whoever is doing so. */
export const lockCase: Statement = {
  name: 'panel_lock_case',
  text: `select c.id from case_file c where c.tenant_id = :tenant and c.id = :caseId for no key update`,
};

/** Who may read the contents of a case when sitting in it, from now on: these besides, and those no longer. */
export const writeDeclared: Statement = {
  name: 'panel_write_declared',
  text: `update case_file set declared_person_ids = array(
      select distinct p.id from unnest(declared_person_ids || :added::uuid[]) as p (id) where p.id <> all(:removed::uuid[]))
    where tenant_id = :tenant and id = :caseId`,
};

/**
 * How many hearings everybody sat in during the 12 months before a day, and how many are planned from then on, in other cases than this
 * one. Whoever was there sat, or the panel where nobody wrote that down; a day that was moved does not count.
 */
export const hearingsOfPeople: Statement = {
  name: 'panel_hearings_of_people',
  text: `with hearing as (
      select e.case_id, e.sequence, e.type, e.data->'present' as present,
        coalesce(e.moments->>'held', e.data->>'hearingOn')::date as day
      from case_event e
      where e.tenant_id = :tenant and e.type in ('hearingPlanned', 'hearingHeld') and e.case_id <> :caseId
    ), counted as (
      select h.type, p.id
      from hearing h join case_file c on c.tenant_id = :tenant and c.id = h.case_id
        cross join lateral jsonb_array_elements_text(
          case when h.type = 'hearingHeld' and jsonb_typeof(h.present) = 'array' then h.present
            else to_jsonb(c.sitting_person_ids) end) as p (id)
      where (h.type = 'hearingHeld' and h.day between (:on::date - interval '12 months')::date and :on::date)
        or (h.type = 'hearingPlanned' and h.day >= :today::date and not c.ended and not exists (
          select from hearing o where o.case_id = h.case_id and o.sequence > h.sequence))
    )
    select k.id as "personId", count(*) filter (where k.type = 'hearingHeld')::integer as sat,
      count(*) filter (where k.type = 'hearingPlanned')::integer as planned
    from counted k group by k.id`,
};

/** Who holds an office of the secretariat on a day, and what binds them to participants; somebody with both offices is no deputy. */
export const secretariatOnDay: Statement = {
  name: 'panel_secretariat_on_day',
  text: `select m.person_id as "personId", bool_and(m.role = 'deputySecretary') as deputy, coalesce((
        select json_agg(json_strip_nulls(json_build_object(
          'kind', b.kind, 'participant', t.key, 'from', b.starts_on, 'until', b.ends_on)) order by b.id)
        from person_tie b join participant t on t.tenant_id = :tenant and t.id = b.participant_id
        where b.tenant_id = :tenant and b.person_id = m.person_id), '[]'::json) as ties
    from membership m
    where m.tenant_id = :tenant and m.role in ('secretary', 'deputySecretary') and m.participant_id is null
      and m.removed_at is null and m.starts_on <= :on and (m.ends_on is null or m.ends_on >= :on)
    group by m.person_id order by m.person_id`,
};
