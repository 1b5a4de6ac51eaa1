import { Clock } from '#clock';
import pg from 'pg';
import { testDatabase, type TestDatabase } from '../../../test/support/test-database.js';

const clock = new Clock();

/** A new identifier. */
export const newId = (): string => clock.newId();

/** A database with one tenant and two cases, and a connection as the application, with the tenant set. */
export interface PieceDatabase {
  readonly database: TestDatabase;
  readonly tenant: string;
  readonly caseId: string;
  readonly otherCaseId: string;
  /** Runs work in a transaction as the application, and undoes it. */
  undone<T>(work: (client: pg.Client) => Promise<T>): Promise<T>;
  drop(): Promise<void>;
}

export async function pieceDatabase(): Promise<PieceDatabase> {
  const database = await testDatabase();
  const [tenant, caseId, otherCaseId] = [newId(), newId(), newId()];
  await database.asAdmin(async (client) => {
    // Only the case itself matters here: what it refers to need not be there.
    await client.query('set session_replication_role = replica');
    await client.query('insert into tenant values ($1, $2, $3, false, now())', [tenant, 'a-tenant', 'example']);
    await addCase(client, tenant, caseId, '2026-00001');
    await addCase(client, tenant, otherCaseId, '2026-00002');
  });
  const client = new pg.Client({ connectionString: database.appUrl });
  await client.connect();
  return {
    database,
    tenant,
    caseId,
    otherCaseId,
    undone: async (work) => {
      await client.query('begin');
      try {
        await client.query(`select set_config('app.tenant_id', $1, true)`, [tenant]);
        return await work(client);
      } finally {
        await client.query('rollback');
      }
    },
    drop: async () => {
      await client.end();
      await database.drop();
    },
  };
}

async function addCase(client: pg.Client, tenant: string, id: string, number: string): Promise<void> {
  await client.query(
    `insert into case_file (tenant_id, id, number, version, stage, ended, subject, channel, language, participant_id,
        respondent_informed, regulation_version_id, received_on, filed_at, similarity_token, treated_inside,
        board_member_informed, sitting_person_ids, recused_person_ids, finished_by_former_members, complainant_on_paper)
      values ($1, $2, $3, 1, 'filed', false, 'repair', 'online', 'nl', $2, true, $2, '2026-01-05', now(), '', false, false,
        '{}', '{}', true, false)`,
    [tenant, id, number],
  );
}

/** A piece as the application writes it. */
export interface PieceGiven {
  readonly id: string;
  readonly caseId: string;
  readonly number: number;
  readonly side: 'complainant' | 'respondent' | 'committee';
  readonly state: 'shared' | 'asked' | 'withheld' | 'blackedOut';
  readonly late: boolean;
  readonly leave: 'asked' | 'granted' | 'refused' | null;
  readonly redactionId: string | null;
  readonly seenFor: number;
}

export async function insertPiece(client: pg.Client, piece: Partial<PieceGiven> & Pick<PieceGiven, 'id' | 'caseId'>) {
  const whole = {
    number: 1,
    side: 'complainant',
    state: 'shared',
    late: false,
    leave: null,
    redactionId: null,
    seenFor: 7,
    ...piece,
  } satisfies PieceGiven;
  const decided = whole.leave === 'granted' || whole.leave === 'refused' ? '2026-01-05' : null;
  await client.query(
    `insert into case_piece (id, case_id, number, kind, side, by_role, received_on, recorded_at, asked, state, late, leave,
        leave_on, redaction_id, seen_for)
      values ($1, $2, $3, 'piece', $4, 'complainant', '2026-01-05', now(), false, $5, $6, $7, $8, $9, $10)`,
    [
      whole.id,
      whole.caseId,
      whole.number,
      whole.side,
      whole.state,
      whole.late,
      whole.leave,
      decided,
      whole.redactionId,
      whole.seenFor,
    ],
  );
  return whole;
}

export async function insertShown(
  client: pg.Client,
  shown: { pieceId: string; side: string; contentId?: string; countsFrom: string },
): Promise<void> {
  await client.query(
    `insert into piece_shown (piece_id, side, content_id, how, shown_at, counts_from)
      values ($1, $2, $3, 'online', now(), $4) on conflict do nothing`,
    [shown.pieceId, shown.side, shown.contentId ?? shown.pieceId, shown.countsFrom],
  );
}

/** Whether the database took the row; what it refused is undone by itself, and leaves the transaction usable. */
export async function taken(client: pg.Client, text: string, values: unknown[]): Promise<boolean> {
  await client.query('savepoint attempt');
  try {
    await client.query(text, values);
    await client.query('release savepoint attempt');
    return true;
  } catch (error) {
    await client.query('rollback to savepoint attempt');
    if ((error as { code?: string }).code !== '23514') {
      throw error;
    }
    return false;
  }
}

export async function putInBundle(
  client: pg.Client,
  row: { caseId: string; pieceId: string; contentId?: string; bundledOn: string },
): Promise<boolean> {
  return taken(
    client,
    'insert into bundle_piece (case_id, piece_id, content_id, bundled_on) values ($1, $2, $3, $4) on conflict do nothing',
    [row.caseId, row.pieceId, row.contentId ?? row.pieceId, row.bundledOn],
  );
}
