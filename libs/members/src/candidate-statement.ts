import { type Statement } from '#tenancy';

/** The terms of office of a person, the first one first, each with who nominated for it. */
const appointments = `(
  select json_agg(json_build_object(
    'seat', a.seat, 'capacity', a.capacity, 'from', a.starts_on, 'until', a.ends_on,
    'nominatedBy', coalesce((
      select json_agg(json_build_object(
        'by', c.nominator, 'participant', t.key, 'consented', c.consented_on is not null) order by c.id)
      from nomination_consent c
      left join participant t on t.tenant_id = :tenant and t.id = c.participant_id
      where c.tenant_id = :tenant and c.nomination_id = a.nomination_id), '[]')) order by a.starts_on, a.id)
  from seat_appointment a where a.tenant_id = :tenant and a.person_id = p.id)`;

const ties = `(
  select json_agg(json_build_object('kind', b.kind, 'participant', t.key, 'from', b.starts_on, 'until', b.ends_on)
    order by b.id)
  from person_tie b join participant t on t.tenant_id = :tenant and t.id = b.participant_id
  where b.tenant_id = :tenant and b.person_id = p.id)`;

const expertise = `(
  select json_agg(e.expertise order by e.expertise) from person_expertise e
  where e.tenant_id = :tenant and e.person_id = p.id)`;

const absences = `(
  select json_agg(json_build_object('from', s.starts_on, 'until', s.ends_on) order by s.starts_on, s.id)
  from absence s
  where s.tenant_id = :tenant and s.person_id = p.id and s.ended_at is null and s.ends_on >= :on)`;

/** Everybody who is in a seat on a day or later, and whoever else is asked for, with all that decides whether they may sit. */
export const candidatesOnDay: Statement = {
  name: 'candidates_on_day',
  text: `select p.id as "personId", json_strip_nulls(json_build_object(
      'appointments', coalesce(${appointments}, '[]'),
      'expertise', coalesce(${expertise}, '[]'),
      'ties', coalesce(${ties}, '[]'),
      'absences', coalesce(${absences}, '[]'))) as facts
    from person p
    where p.tenant_id = :tenant and (p.id = any(:also::uuid[]) or p.id in (
      select a.person_id from seat_appointment a
      where a.tenant_id = :tenant and (a.ends_on is null or a.ends_on >= :on)))
    order by p.id`,
};
