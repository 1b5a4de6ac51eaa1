import { pieceDatabase, type PieceDatabase } from '../test/piece-database.builder.js';

let ground: PieceDatabase;

beforeAll(async () => {
  ground = await pieceDatabase();
});
afterAll(() => ground.drop());

describe('what can never be changed', () => {
  const fixed = [
    'id',
    'case_id',
    'number',
    'kind',
    'side',
    'by_role',
    'received_on',
    'recorded_at',
    'asked',
    'late',
    'seen_for',
  ];

  it.each(fixed)('is, of a piece, %s', async (column) => {
    const change = ground.undone((client) => client.query(`update case_piece set ${column} = ${column}`));

    await expect(change).rejects.toMatchObject({ code: '42501' });
  });

  it.each([
    'delete from case_piece',
    'update piece_shown set counts_from = counts_from',
    'delete from piece_shown',
    'update piece_opened set opened_at = opened_at',
    'delete from piece_opened',
    'update piece_leave set granted = granted',
    'delete from piece_leave',
    'update piece_file set piece_id = piece_id',
    'update bundle_piece set bundled_on = bundled_on',
    'alter table bundle_piece disable trigger all',
    'drop trigger bundle_piece_seen on bundle_piece',
    `set session_replication_role = replica`,
  ])('is refused to the application: %s', async (statement) => {
    await expect(ground.undone((client) => client.query(statement))).rejects.toMatchObject({ code: '42501' });
  });
});
