import { type Statement } from '#tenancy';

const nominatorsOf = (nominationId: string): string => `coalesce((
  select json_agg(json_build_object(
    'by', c.nominator, 'participant', t.key, 'consentedOn', c.consented_on) order by c.id)
  from nomination_consent c
  left join participant t on t.tenant_id = :tenant and t.id = c.participant_id
  where c.tenant_id = :tenant and c.nomination_id = ${nominationId}), '[]')`;

const seats = `coalesce((
  select json_agg(json_build_object(
    'id', a.id, 'personId', a.person_id, 'seat', a.seat, 'capacity', a.capacity, 'from', a.starts_on, 'until', a.ends_on,
    'nominatedBy', ${nominatorsOf('a.nomination_id')}) order by a.starts_on, a.id)
  from seat_appointment a where a.tenant_id = :tenant and a.person_id = p.id), '[]')`;

const offices = `coalesce((
  select json_agg(json_build_object('id', m.id, 'role', m.role, 'from', m.starts_on, 'until', m.ends_on)
    order by m.starts_on, m.id)
  from membership m
  where m.tenant_id = :tenant and m.person_id = p.id and m.removed_at is null and m.participant_id is null), '[]')`;

const ties = `coalesce((
  select json_agg(json_build_object(
    'id', b.id, 'kind', b.kind, 'participant', t.key, 'from', b.starts_on, 'until', b.ends_on) order by b.id)
  from person_tie b join participant t on t.tenant_id = :tenant and t.id = b.participant_id
  where b.tenant_id = :tenant and b.person_id = p.id), '[]')`;

const expertise = `coalesce((
  select json_agg(e.expertise order by e.expertise) from person_expertise e
  where e.tenant_id = :tenant and e.person_id = p.id), '[]')`;

const absences = `coalesce((
  select json_agg(json_build_object(
    'id', s.id, 'from', s.starts_on, 'until', s.ends_on, 'coveredByPersonId', s.covered_by_person_id)
    order by s.starts_on, s.id)
  from absence s
  where s.tenant_id = :tenant and s.person_id = p.id and s.ended_at is null and s.ends_on >= :on), '[]')`;

const nominations = `coalesce((
  select json_agg(json_build_object(
    'id', n.id, 'personId', n.person_id, 'seat', n.seat, 'capacity', n.capacity,
    'nominatedBy', ${nominatorsOf('n.id')}) order by n.id)
  from seat_nomination n
  where n.tenant_id = :tenant and n.person_id = p.id and n.withdrawn_at is null
    and not exists (select from seat_appointment a where a.tenant_id = :tenant and a.nomination_id = n.id)), '[]')`;

/** Everybody who is or was in the committee itself, or is nominated for it. */
export const committeePeople: Statement = {
  name: 'committee_people',
  text: `select p.id as "personId", json_build_object(
      'seats', ${seats}, 'offices', ${offices}, 'nominations', ${nominations},
      'expertise', ${expertise}, 'ties', ${ties}, 'absences', ${absences}) as facts
    from person p
    where p.tenant_id = :tenant and p.id in (
      select a.person_id from seat_appointment a where a.tenant_id = :tenant
      union select n.person_id from seat_nomination n where n.tenant_id = :tenant and n.withdrawn_at is null
      union select m.person_id from membership m
        where m.tenant_id = :tenant and m.participant_id is null and m.removed_at is null)
    order by p.id`,
};

/** Who is in a seat on a day, for everybody. */
export const seatsOnDay: Statement = {
  name: 'seats_on_day',
  text: `select a.person_id as "personId", a.seat, a.capacity, a.starts_on as "from", a.ends_on as "until",
      ${nominatorsOf('a.nomination_id')} as "nominatedBy"
    from seat_appointment a
    where a.tenant_id = :tenant and a.starts_on <= :on and (a.ends_on is null or a.ends_on >= :on)
    order by a.seat, a.capacity desc, a.starts_on, a.id`,
};
