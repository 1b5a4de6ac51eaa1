import { Clock } from '#clock';
import pg from 'pg';
import { testDatabase, type TestDatabase } from '../../../../test/support/test-database.js';

const clock = new Clock();
const [tenant, caseId] = [clock.newId(), clock.newId()];
let database: TestDatabase;

beforeAll(async () => {
  database = await testDatabase();
  await database.asAdmin(async (client) => {
    // Only the tenant, the version and the case itself matter here: what they refer to need not be there.
    await client.query('set session_replication_role = replica');
    await client.query('insert into tenant values ($1, $2, $3, false, now())', [tenant, 'a-tenant', 'example']);
    await client.query(`insert into regulation_version values ($1, $2, 'example', null, '', '{}', now())`, [
      tenant,
      caseId,
    ]);
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

interface Row {
  readonly state: string;
  readonly draft: string | null;
  readonly sealed: string | null;
  readonly month?: string;
}

/** Adds a summary as the application, and undoes it; answers the code of an error. */
async function adding({ state, draft, sealed, month = '2026-03-01' }: Row, then = 'select 1'): Promise<string> {
  const client = new pg.Client({ connectionString: database.appUrl });
  await client.connect();
  try {
    await client.query('begin');
    await client.query(`select set_config('app.tenant_id', $1, true)`, [tenant]);
    await client.query(
      `insert into earlier_advice (id, case_id, document_id, state, version, kind, subject, participant_key, findings, issued_in,
          regulation_version_id, draft_sealed, sealed, written_by, written_at, approved_at)
        values ($1, $2, $1, $3, 1, 'advice', 'repair', 'north', '{}', $4, $2, $5, $6, $1, now(), now())`,
      [clock.newId(), caseId, state, month, draft, sealed],
    );
    await client.query(then);
    return 'done';
  } catch (error) {
    return (error as pg.DatabaseError).code ?? String(error);
  } finally {
    await client.end();
  }
}

const notSo = '23514';

describe('what is kept of a summary', () => {
  it.each([
    ['a draft under the key of its case', { state: 'draft', draft: 'x', sealed: null }, 'done'],
    ['a draft under the key of the tenant', { state: 'draft', draft: null, sealed: 'x' }, notSo],
    ['an approved text under the key of the tenant', { state: 'approved', draft: null, sealed: 'x' }, 'done'],
    ['an approved text under the key of its case', { state: 'approved', draft: 'x', sealed: null }, notSo],
    ['an approved text under both keys', { state: 'approved', draft: 'x', sealed: 'x' }, notSo],
    ['a withdrawn text under the key of its case', { state: 'withdrawn', draft: 'x', sealed: null }, 'done'],
    ['a withdrawn text under the key of the tenant', { state: 'withdrawn', draft: null, sealed: 'x' }, notSo],
    ['the day on which it was issued', { state: 'approved', draft: null, sealed: 'x', month: '2026-03-02' }, notSo],
  ])('of %s: %s', async (_, row, outcome) => {
    expect(await adding(row)).toBe(outcome);
  });

  it('is not removed by the application', async () => {
    const row = { state: 'approved', draft: null, sealed: 'x' };

    expect(await adding(row, 'delete from earlier_advice')).toBe('42501');
  });

  it('stays without its case when the case itself is gone', async () => {
    const left = await database.asAdmin(async (client) => {
      await client.query('begin');
      await client.query(
        `insert into earlier_advice (tenant_id, id, case_id, document_id, state, version, kind, subject, participant_key, findings,
            issued_in, regulation_version_id, sealed, written_by, written_at, approved_at)
          values ($1, $2, $2, $2, 'approved', 1, 'advice', 'repair', 'north', '{}', '2026-03-01', $2, 'x', $2, now(), now())`,
        [tenant, caseId],
      );
      await client.query('delete from case_file where tenant_id = $1 and id = $2', [tenant, caseId]);
      const { rows } = await client.query<{ case_id: string | null }>('select case_id from earlier_advice');
      await client.query('rollback');
      return rows;
    });

    expect(left).toEqual([{ case_id: null }]);
  });
});
