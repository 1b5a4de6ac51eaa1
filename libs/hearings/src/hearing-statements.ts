import { withRight } from '#cases';
import { type Statement } from '#tenancy';

/** Whoever proposes days, answers or plans in a case waits here for whoever is doing so; other steps go on. */
export const lockHearings: Statement = {
  name: 'hearing_lock_case',
  text: `select c.id from case_file c where c.tenant_id = :tenant and c.id = :caseId for no key update`,
};

/**
 * What some cases have besides their events: the newest round of proposals, each with everything that was answered, what each side
 * needs, and who of the committee was at their hearings. One row per case.
 */
export const hearingRowsOfCases: Statement = {
  name: 'hearing_rows_of_cases',
  text: `select w.case_id as "caseId",
      coalesce((
        select json_agg(json_build_object('id', p.id, 'caseId', p.case_id, 'round', p.round, 'caseVersion', p.case_version,
          'onDay', p.on_day, 'startsAt', p.starts_at, 'place', p.place, 'answers', coalesce((
            select json_agg(json_build_object('side', a.side, 'personId', a.person_id, 'answer', a.answer,
              'contentId', a.content_id) order by a.side, a.person_id)
            from hearing_answer a where a.tenant_id = :tenant and a.proposal_id = p.id
          ), '[]'::json)) order by p.place_in_round)
        from hearing_proposal p
        where p.tenant_id = :tenant and p.case_id = w.case_id and p.round = (
          select max(o.round) from hearing_proposal o where o.tenant_id = :tenant and o.case_id = w.case_id)
      ), '[]'::json) as proposals,
      coalesce((
        select json_agg(json_build_object('caseId', h.case_id, 'sequence', h.sequence, 'personId', h.person_id,
          'role', h.role) order by h.role, h.person_id)
        from hearing_attendance h where h.tenant_id = :tenant and h.case_id = w.case_id
      ), '[]'::json) as attendance,
      coalesce((
        select json_agg(json_build_object('side', n.side, 'contentId', n.content_id, 'saidOn', n.said_on) order by n.side)
        from hearing_need n where n.tenant_id = :tenant and n.case_id = w.case_id
      ), '[]'::json) as needs
    from unnest(:caseIds::uuid[]) as w (case_id)`,
};

/** Writes answers; an answer that was given before is taken back by the new one. */
export const writeAnswers: Statement = {
  name: 'hearing_write_answers',
  text: `insert into hearing_answer (tenant_id, id, proposal_id, side, person_id, answer, content_id, answered_at)
    select :tenant, t.id, t.proposal_id, :side, :personId::uuid, t.answer, :contentId::uuid, :answeredAt::timestamptz
    from unnest(:ids::uuid[], :proposalIds::uuid[], :answers::text[]) as t (id, proposal_id, answer)
    on conflict (tenant_id, proposal_id, side, person_id)
      do update set answer = excluded.answer, content_id = excluded.content_id, answered_at = excluded.answered_at`,
};

/** What a side needs; what it said before is taken back by it. */
export const writeNeed: Statement = {
  name: 'hearing_write_need',
  text: `insert into hearing_need (tenant_id, id, case_id, side, content_id, said_on)
    values (:tenant, :id, :caseId, :side, :contentId, :saidOn)
    on conflict (tenant_id, case_id, side) do update set content_id = excluded.content_id, said_on = excluded.said_on`,
};

/** On which of these days one of these people is away. */
export const awayOn: Statement = {
  name: 'hearing_away_on',
  text: `select distinct d.day::text as "onDay"
    from unnest(:days::date[]) as d (day) join absence a on a.starts_on <= d.day and a.ends_on >= d.day
    where a.tenant_id = :tenant and a.person_id = any(:personIds::uuid[]) and a.ended_at is null`,
};

export const lockSittingDay: Statement = {
  name: 'sitting_day_lock',
  text: `select s.id, s.on_day::text as "onDay", s.place, s.participant_id as "participantId"
    from sitting_day s where s.tenant_id = :tenant and s.id = :id for update`,
};

export const sittingDaysBetween: Statement = {
  name: 'sitting_days_between',
  text: `select s.id, s.on_day::text as "onDay", s.place, s.participant_id as "participantId",
      (select p.name from participant p where p.tenant_id = :tenant and p.id = s.participant_id) as "participantName"
    from sitting_day s
    where s.tenant_id = :tenant and s.on_day between :from and :until order by s.on_day, s.id limit 400`,
};

/** The cases of sitting days, as far as whoever asks may read them. */
export const slotsOfDays = withRight(
  'sitting_slots_of_days',
  (right) => `select t.id, t.sitting_day_id as "sittingDayId", t.case_id as "caseId", c.number,
      t.starts_at as "startsAt", t.ends_at as "endsAt", t.room
    from sitting_slot t join case_file c on c.tenant_id = :tenant and c.id = t.case_id
    where t.tenant_id = :tenant and t.sitting_day_id = any(:dayIds::uuid[]) and ${right}
    order by t.starts_at, t.room, t.id`,
);

/** A case that is heard elsewhere leaves its place on days that did not come yet. */
export const leaveSittingDays: Statement = {
  name: 'sitting_slots_leave',
  text: `delete from sitting_slot t using sitting_day s
    where t.tenant_id = :tenant and t.case_id = :caseId and s.tenant_id = :tenant and s.id = t.sitting_day_id
      and s.on_day >= :today and s.id is distinct from :stays::uuid`,
};

/** How often each was there in a period, by capacity. Of no case which. */
export const attendanceBetween: Statement = {
  name: 'hearing_attendance_between',
  text: `select h.person_id as "personId", h.role, count(*)::integer as hearings
    from hearing_attendance h
    where h.tenant_id = :tenant and h.held_on between :from and :until
    group by h.person_id, h.role order by h.person_id, h.role`,
};

/** Who of these people may write down a hearing as secretary on that day. */
export const secretariesOn: Statement = {
  name: 'hearing_secretaries_on',
  text: `select distinct m.person_id as "personId" from membership m
    where m.tenant_id = :tenant and m.person_id = any(:personIds::uuid[]) and m.role in ('secretary', 'deputySecretary')
      and m.removed_at is null and m.starts_on <= :day and (m.ends_on is null or m.ends_on >= :day)`,
};
