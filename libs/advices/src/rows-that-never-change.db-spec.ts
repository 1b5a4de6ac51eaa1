import { Clock } from '#clock';
import { createHash } from 'node:crypto';
import pg from 'pg';
import { testDatabase, type TestDatabase } from '../../../test/support/test-database.js';

const clock = new Clock();
const [tenant, caseId] = [clock.newId(), clock.newId()];
let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
  await database.asAdmin(async (client) => {
    // Only the case itself matters here: what it refers to need not be there.
    await client.query('set session_replication_role = replica');
    await client.query('insert into tenant values ($1, $2, $3, false, now())', [tenant, 'a-tenant', 'example']);
    await client.query(
      `insert into case_file (tenant_id, id, number, version, stage, ended, subject, channel, language, participant_id,
          respondent_informed, regulation_version_id, received_on, filed_at, similarity_token, treated_inside,
          board_member_informed, sitting_person_ids, recused_person_ids, finished_by_former_members, complainant_on_paper)
        values ($1, $2, '2026-00001', 1, 'advised', false, 'repair', 'online', 'nl', $2, true, $2, '2026-01-05', now(), '',
          false, false, '{}', '{}', true, false)`,
      [tenant, caseId],
    );
  });
});
afterAll(() => database.drop());

/** Runs work as the application in a transaction of the tenant, and undoes it; answers the code of an error. */
async function asApplication(work: (client: pg.Client) => Promise<unknown>): Promise<string> {
  const client = new pg.Client({ connectionString: database.appUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('app.tenant_id', $1, true)`, [tenant]);
    await fill(client);
    await work(client);
    return 'done';
  } catch (error) {
    return (error as pg.DatabaseError).code ?? String(error);
  } finally {
    await client.end();
  }
}

const sealed = Buffer.from('sealed');
const document = `insert into issued_document (id, case_id, kind, draft_version, sealed, hash, issued_at)
  values ($1, $2, 'advice', 1, $3, $4, now())`;

/** A row in each of the tables. */
async function fill(client: pg.Client): Promise<void> {
  const id = clock.newId();
  const hash = createHash('sha256').update(sealed).digest();
  await client.query(`insert into deliberation_note values ($1, $2, $3, 1, $3, 'x', now())`, [tenant, caseId, id]);
  await client.query(`insert into advice_draft values ($1, $2, $3, 1, $3, 'x', now())`, [tenant, caseId, id]);
  await client.query(`insert into draft_vote values ($1, $2, $3, 1, $3, null, true, now())`, [tenant, caseId, id]);
  await client.query(`insert into draft_agreement values ($1, $2, 1, $3, $3, now())`, [tenant, caseId, id]);
  await client.query(document, [id, caseId, sealed, hash]);
}

const noRight = '42501';
const tables = ['deliberation_note', 'advice_draft', 'draft_vote', 'draft_agreement', 'issued_document'];

describe('what was deliberated and issued', () => {
  it('can be added by the application', async () => {
    expect(await asApplication(() => Promise.resolve())).toBe('done');
  });

  it.each(tables)('in %s cannot be changed, removed or emptied by the application', async (table) => {
    expect(await asApplication((client) => client.query(`update ${table} set case_id = case_id`))).toBe(noRight);
    expect(await asApplication((client) => client.query(`delete from ${table}`))).toBe(noRight);
    expect(await asApplication((client) => client.query(`truncate ${table} cascade`))).toBe(noRight);
  });

  it('is refused with a hash that is of something else', async () => {
    const other = createHash('sha256').update('other').digest();

    expect(await asApplication((client) => client.query(document, [clock.newId(), caseId, sealed, other]))).toBe(
      '23514',
    );
  });

  it('keeps every version of a draft once, and takes a vote or an agreement on a version that is there', async () => {
    const id = clock.newId();
    const draft = `insert into advice_draft values ($1, $2, $3, 1, $3, 'y', now())`;
    const vote = `insert into draft_vote values ($1, $2, $3, 2, $3, null, true, now())`;
    const agreement = `insert into draft_agreement values ($1, $2, 2, $3, $3, now())`;

    expect(await asApplication((client) => client.query(draft, [tenant, caseId, id]))).toBe('23505');
    expect(await asApplication((client) => client.query(vote, [tenant, caseId, id]))).toBe('23503');
    expect(await asApplication((client) => client.query(agreement, [tenant, caseId, id]))).toBe('23503');
  });
});
