import { Clock } from '#clock';
import pg from 'pg';
import { testDatabase, type TestDatabase } from '../../../test/support/test-database.js';

const clock = new Clock();
const [ours, theirs] = [clock.newId(), clock.newId()];
const [caseId, otherCaseId, theirCaseId] = [clock.newId(), clock.newId(), clock.newId()];
const [person, dayId, theirDayId, proposalId] = [clock.newId(), clock.newId(), clock.newId(), clock.newId()];
let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
  await database.asAdmin(async (client) => {
    // Only cases, people and days matter here: what they refer to need not be there.
    await client.query('set session_replication_role = replica');
    for (const [tenant, slug, person_] of [
      [ours, 'ours', person],
      [theirs, 'theirs', clock.newId()],
    ]) {
      await client.query('insert into tenant values ($1, $2, $3, false, now())', [tenant, slug, 'example']);
      await client.query('insert into person (tenant_id, id, created_at) values ($1, $2, now())', [tenant, person_]);
    }
    await addCase(client, ours, caseId, '2026-00001');
    await addCase(client, ours, otherCaseId, '2026-00002');
    await addCase(client, theirs, theirCaseId, '2026-00001');
    await addDay(client, ours, dayId);
    await addDay(client, theirs, theirDayId);
  });
});
afterAll(() => database.drop());

async function addCase(client: pg.Client, tenant: string, id: string, number: string): Promise<void> {
  await client.query(
    `insert into case_file (tenant_id, id, number, version, stage, ended, subject, channel, language, participant_id,
        respondent_informed, regulation_version_id, received_on, filed_at, similarity_token, treated_inside,
        board_member_informed, sitting_person_ids, recused_person_ids, finished_by_former_members, complainant_on_paper)
      values ($1, $2, $3, 1, 'hearingPlanned', false, 'repair', 'online', 'nl', $2, true, $2, '2026-01-05', now(), '',
        false, false, '{}', '{}', true, false)`,
    [tenant, id, number],
  );
}

async function addDay(client: pg.Client, tenant: string, id: string): Promise<void> {
  await client.query(
    `insert into sitting_day (tenant_id, id, on_day, place, made_at, made_by_id)
      values ($1, $2, '2026-04-01', 'online', now(), $3)`,
    [tenant, id, person],
  );
}

/** Runs statements as the application in a transaction of ours, and undoes them; answers the code of an error. */
async function tried(...statements: readonly (readonly [string, readonly unknown[]])[]): Promise<string> {
  const client = new pg.Client({ connectionString: database.appUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('app.tenant_id', $1, true)`, [ours]);
    for (const [text, values] of statements) {
      await client.query(text, [...values]);
    }
    return 'done';
  } catch (error) {
    return (error as pg.DatabaseError).code ?? String(error);
  } finally {
    await client.end();
  }
}

type Attempt = readonly [string, readonly unknown[]];

function slot(given: { day?: string; of?: string; from?: string; to?: string } = {}): Attempt {
  const { day = dayId, of = caseId, from = '09:00', to = '10:00' } = given;
  return [
    `insert into sitting_slot (id, sitting_day_id, case_id, starts_at, ends_at, room, added_at)
      values ($1, $2, $3, $4, $5, 'one', now())`,
    [clock.newId(), day, of, from, to],
  ];
}

function proposal(given: { id?: string; place?: number; at?: string; of?: string } = {}): Attempt {
  const { id = clock.newId(), place = 1, at = '10:00', of = caseId } = given;
  return [
    `insert into hearing_proposal (id, case_id, round, place_in_round, case_version, on_day, starts_at, place, proposed_at,
        proposed_by_id) values ($1, $2, 1, $3, 1, '2026-04-01', $4, 'online', now(), $5)`,
    [id, of, place, at, person],
  ];
}

function answer(side: string, by: string | null = null): Attempt {
  return [
    `insert into hearing_answer (id, proposal_id, side, person_id, answer, answered_at) values ($1, $2, $3, $4, 'can', now())`,
    [clock.newId(), proposalId, side, by],
  ];
}

function need(side: string, of = caseId): Attempt {
  return [
    `insert into hearing_need (id, case_id, side, content_id, said_on) values ($1, $2, $3, $4, '2026-03-02')`,
    [clock.newId(), of, side, clock.newId()],
  ];
}

function attendance(of: string, sequence = 9): Attempt {
  return [
    `insert into hearing_attendance (id, case_id, sequence, held_on, person_id, role, recorded_at)
      values ($1, $2, $3, '2026-04-01', $4, 'chair', now())`,
    [clock.newId(), of, sequence, person],
  ];
}

const [twice, unknown, wrong, noRight] = ['23505', '23503', '23514', '42501'];
const proposed = proposal({ id: proposalId });

describe('a place on a sitting day', () => {
  it.each([
    ['is given once to a case', [slot()], 'done'],
    ['is not given twice to a case on one day', [slot(), slot({ from: '11:00', to: '12:00' })], twice],
    ['is given to another case as well', [slot(), slot({ of: otherCaseId })], 'done'],
    ['does not end before it begins', [slot({ from: '10:00', to: '10:00' })], wrong],
    ['has times that a clock shows', [slot({ to: '24:30' })], wrong],
    ['is not given to a case of another committee', [slot({ of: theirCaseId })], unknown],
    ['is not given on a day of another committee', [slot({ day: theirDayId })], unknown],
  ])('%s', async (_, attempts, outcome) => {
    expect(await tried(...attempts)).toBe(outcome);
  });
});

describe('a proposed day', () => {
  it.each([
    ['stands once in its round', [proposed, proposal({ place: 2 })], twice],
    ['stands there beside another time', [proposed, proposal({ place: 2, at: '11:00' })], 'done'],
    ['is not proposed in a case of another committee', [proposal({ of: theirCaseId })], unknown],
  ])('%s', async (_, attempts, outcome) => {
    expect(await tried(...attempts)).toBe(outcome);
  });

  it.each([
    ['once by a side', [answer('complainant'), answer('complainant')], twice],
    ['by each of the two sides', [answer('complainant'), answer('respondent')], 'done'],
    ['by a side beside a member', [answer('complainant'), answer('member', person)], 'done'],
    ['by no member without a name', [answer('member')], wrong],
    ['by no side with the name of somebody', [answer('respondent', person)], wrong],
  ])('is answered %s', async (_, attempts, outcome) => {
    expect(await tried(proposed, ...attempts)).toBe(outcome);
  });
});

describe('what is needed at a hearing', () => {
  it.each([
    ['stands once for a side', [need('complainant'), need('complainant')], twice],
    ['stands there for each side', [need('complainant'), need('respondent')], 'done'],
    ['is said by a side, and not by a member', [need('member')], wrong],
    ['is not said in a case of another committee', [need('complainant', theirCaseId)], unknown],
  ])('%s', async (_, attempts, outcome) => {
    expect(await tried(...attempts)).toBe(outcome);
  });
});

describe('that somebody was at a hearing', () => {
  it.each([
    ['is counted once for a hearing', [attendance(caseId), attendance(caseId)], twice],
    ['is counted for each hearing', [attendance(caseId), attendance(caseId, 12)], 'done'],
    ['is not counted for a case of another committee', [attendance(theirCaseId)], unknown],
  ])('%s', async (_, attempts, outcome) => {
    expect(await tried(...attempts)).toBe(outcome);
  });
});

describe('the application', () => {
  it.each([
    ['update hearing_proposal set on_day = on_day', noRight],
    ['delete from hearing_proposal', noRight],
    ['delete from hearing_answer', noRight],
    ['delete from hearing_need', noRight],
    ['update hearing_need set side = side', noRight],
    ['update hearing_need set said_on = said_on', 'done'],
    ['delete from sitting_day', noRight],
    ['update sitting_slot set room = room', noRight],
    ['update hearing_attendance set held_on = held_on', noRight],
    [`update sitting_day set tenant_id = '${theirs}'`, noRight],
    ['update sitting_day set on_day = on_day', 'done'],
  ])('asks "%s": %s', async (statement, outcome) => {
    expect(await tried([statement, []])).toBe(outcome);
  });
});
