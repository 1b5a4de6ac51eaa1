import { recordStatements } from '../../../test/support/statements.js';
import { Seated } from '../test/seated.builder.js';

let seated: Seated;

beforeEach(async () => {
  seated = await Seated.committee();
});
afterEach(() => seated.database.drop());

const all = (on: string, also?: readonly string[]) => seated.all(on, also);

describe('the candidates of a committee', () => {
  it('come with everything that decides whether they may sit', async () => {
    const somebody = await seated.somebody();
    await seated.seat(somebody, { from: '2026-03-02', until: '2030-03-01' });
    const { personId } = somebody;
    await seated.write(`insert into person_expertise values ($1, $2, 'law', now())`, personId);
    await seated.write(
      `insert into person_tie (tenant_id, id, person_id, kind, participant_id, ends_on, recorded_at, recorded_by_id)
        values ($1, gen_random_uuid(), $2, 'employment', $3, '2020-12-31', now(), $2)`,
      ...[personId, seated.north],
    );
    await seated.write(
      `insert into absence (tenant_id, id, person_id, starts_on, ends_on, told_at)
        values ($1, gen_random_uuid(), $2, '2026-04-01', '2026-04-10', now())`,
      personId,
    );

    expect(await all('2026-03-02')).toEqual([
      {
        personId: somebody.personId,
        appointments: [
          {
            ...{ seat: 'rentersMember', capacity: 'seat', from: '2026-03-02', until: '2030-03-01' },
            nominatedBy: [{ by: 'rentersOrganisations', participant: 'north', consented: true }],
          },
        ],
        expertise: ['law'],
        ties: [{ kind: 'employment', participant: 'north', until: '2020-12-31' }],
        absences: [{ from: '2026-04-01', until: '2026-04-10' }],
      },
    ]);
  });

  it('say of a nomination that nobody consented', async () => {
    await seated.seat(await seated.somebody(), { from: '2026-03-02', consentedOn: null });

    const [candidate] = await all('2026-03-02');

    expect(candidate?.appointments.map(({ until, nominatedBy }) => [until, nominatedBy[0]?.consented])).toEqual([
      [undefined, false],
    ]);
  });

  it.each([
    ['on the last day of their office', '2027-03-01', 1],
    ['the day after, any more', '2027-03-02', 0],
    ['before it begins, for what is planned', '2026-01-01', 1],
  ])('are there, or not, %s', async (_, on, count) => {
    await seated.seat(await seated.somebody(), { from: '2026-03-02', until: '2027-03-01' });

    expect(await all(on)).toHaveLength(count);
  });

  it('are also those whose office ended, when they are asked for, with all their terms', async () => {
    const somebody = await seated.somebody();
    await seated.seat(somebody, { from: '2020-01-01', until: '2023-12-31' });
    await seated.seat(somebody, { from: '2024-01-01', until: '2025-12-31' });

    const [candidate] = await all('2026-03-02', [somebody.personId]);

    expect(candidate?.appointments.map(({ from }) => from)).toEqual(['2020-01-01', '2024-01-01']);
  });

  it('leave out absences that are over or were ended', async () => {
    const somebody = await seated.somebody();
    await seated.seat(somebody, { from: '2026-01-01' });
    const away = `insert into absence (tenant_id, id, person_id, starts_on, ends_on, told_at, ended_at)
      values ($1, gen_random_uuid(), $2, $3, $4, now(), $5)`;
    await seated.write(away, somebody.personId, '2026-02-01', '2026-03-01', null);
    await seated.write(away, somebody.personId, '2026-05-01', '2026-05-02', '2026-02-01');
    await seated.write(away, somebody.personId, '2026-02-20', '2026-03-02', null);

    const [candidate] = await all('2026-03-02');

    expect(candidate?.absences).toEqual([{ from: '2026-02-20', until: '2026-03-02' }]);
  });

  it('of 200 are one statement, in less than 50 ms', async () => {
    const somebody = await seated.somebody();
    await seated.seat(somebody, { from: '2026-01-01' });
    await seated.write(manyMembers, somebody.membershipId, seated.north, somebody.personId);
    let candidates: unknown[] = [];
    const took: number[] = [];

    const statements = await recordStatements(async () => {
      for (let asked = 0; asked < 5; asked += 1) {
        const begun = performance.now();
        candidates = await all('2026-03-02');
        took.push(performance.now() - begun);
      }
    });

    process.stderr.write(`200 candidates in ${Math.min(...took).toFixed(1)} ms\n`);
    expect(candidates).toHaveLength(200);
    const named = statements.filter(({ name }) => name !== undefined).map(({ name }) => name);
    expect(named).toEqual(Array.from({ length: 5 }, () => 'candidates_on_day'));
    expect(Math.min(...took)).toBeLessThan(50);
  });
});

/** 199 people in a seat, each with a tie, two fields of expertise and an absence. */
const manyMembers = `with person_rows as (
    insert into person (tenant_id, id, created_at) select $1, gen_random_uuid(), now() from generate_series(1, 199) returning id
  ), nominations as (
    insert into seat_nomination (tenant_id, id, person_id, seat, capacity, nominated_at, nominated_by_id)
    select $1, p.id, p.id, 'rentersMember', 'seat', now(), $4 from person_rows p returning id
  ), consents as (
    insert into nomination_consent (tenant_id, id, nomination_id, nominator, participant_id, consented_on, recorded_at, recorded_by_id)
    select $1, gen_random_uuid(), n.id, 'rentersOrganisations', $3, '2026-01-01', now(), $4 from nominations n
  ), appointments as (
    insert into seat_appointment (tenant_id, id, nomination_id, person_id, seat, capacity, starts_on, membership_id, appointed_at, appointed_by_id)
    select $1, gen_random_uuid(), n.id, n.id, 'rentersMember', 'seat', '2026-01-01', $2, now(), $4 from nominations n
  ), ties as (
    insert into person_tie (tenant_id, id, person_id, kind, participant_id, recorded_at, recorded_by_id)
    select $1, gen_random_uuid(), p.id, 'renting', $3, now(), $4 from person_rows p
  ), absences as (
    insert into absence (tenant_id, id, person_id, starts_on, ends_on, told_at)
    select $1, gen_random_uuid(), p.id, '2026-04-01', '2026-04-02', now() from person_rows p
  )
  insert into person_expertise (tenant_id, person_id, expertise, recorded_at)
  select $1, p.id, e.word, now() from person_rows p, (values ('law'), ('care')) e (word)`;
