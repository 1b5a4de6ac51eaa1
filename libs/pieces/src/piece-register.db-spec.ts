import { CaseListeners, type CaseRecord, type SystemReader } from '#cases';
import { type CaseEvent } from '#procedure';
import { TenantDoor } from '#tenancy';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { aFullRegulation } from '../../../test/builders/a-full-regulation.js';
import { anyAttempts } from '../../../test/builders/any-step.js';
import { play } from '../../../test/builders/played-history.js';
import { proofRuns, proofSeed } from '../../../test/support/proof.js';
import { pieceDatabase, type PieceDatabase } from '../test/piece-database.builder.js';
import { CasePieceEntity } from './case-piece.entity.js';
import { PieceRegister } from './piece-register.service.js';
import { PieceFileEntity, PieceLeaveEntity, PieceShownEntity } from './piece-rows.entity.js';

let ground: PieceDatabase;
let door: TenantDoor;
const regulation = aFullRegulation();

beforeAll(async () => {
  ground = await pieceDatabase();
  door = new TenantDoor(
    await ground.database.dataSource([CasePieceEntity, PieceFileEntity, PieceShownEntity, PieceLeaveEntity]),
  );
});
afterAll(() => ground.drop());

/** The same word is always the same id. */
function idOf(word: string): string {
  const hash = createHash('sha256').update(word).digest('hex');
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-4${hash.slice(13, 16)}-8${hash.slice(17, 20)}-${hash.slice(20, 32)}`;
}

/** The events as the application would write them: contents have ids. */
function withIds([first, ...others]: readonly CaseEvent[]): CaseEvent[] {
  const named = ['contentId', 'enclosuresId', 'pieceId', 'redactionId'];
  return [{ ...first, data: { ...first?.data, contentId: 'complaint' } }, ...others].map((event) => {
    const data = Object.entries(event.data as object).map(([name, value]) => [
      name,
      named.includes(name) ? idOf(String(value)) : (value as unknown),
    ]);
    return { ...event, data: Object.fromEntries(data) } as CaseEvent;
  });
}

async function emptied(): Promise<void> {
  await ground.database.asAdmin(async (client) => {
    await client.query('delete from piece_shown');
    await client.query('delete from case_piece');
  });
}

async function rows(): Promise<unknown> {
  return ground.database.asAdmin(async (client) => [
    (await client.query('select * from case_piece order by number')).rows,
    (await client.query('select * from piece_shown order by piece_id, side, content_id')).rows,
  ]);
}

function recordOf(events: readonly CaseEvent[], complainantOnPaper: boolean): CaseRecord {
  return { file: { id: ground.caseId, complainantOnPaper }, events, governed: { regulation } } as unknown as CaseRecord;
}

const registerOf = (record?: CaseRecord) =>
  new PieceRegister(door, new CaseListeners(), { find: async () => record } as unknown as SystemReader);

describe('the register of pieces', () => {
  it('says after a rebuilding from the events what was written event by event, and then has nothing to mend', async () => {
    let pieces = 0;
    const property = fc.asyncProperty(anyAttempts, fc.boolean(), async (attempts, onPaper) => {
      const events = withIds(play(regulation, attempts).events);
      await emptied();
      for (const [index, event] of events.entries()) {
        const record = recordOf(events.slice(0, index + 1), onPaper);
        await door.run(ground.tenant, () => registerOf().written(record, [event]));
      }
      const written = await rows();
      const rebuild = () => door.run(ground.tenant, () => registerOf(recordOf(events, onPaper)).rebuild(ground.caseId));

      expect(await rebuild()).toEqual({ added: 0, changed: 0, shown: 0 });
      await emptied();
      const { added } = await rebuild();

      expect(await rows()).toEqual(written);
      pieces += added;
    });

    await fc.assert(property, { numRuns: proofRuns(200), seed: proofSeed() });

    expect(pieces).toBeGreaterThan(10);
  }, 300_000);

  it('mends what was decided, and refuses a row that says something else of what can never change', async () => {
    await emptied();
    const [filed] = withIds(play(regulation, []).events);
    const record = recordOf([filed!], false);
    await door.run(ground.tenant, () => registerOf().written(record, [filed!]));
    const rebuild = () => door.run(ground.tenant, () => registerOf(record).rebuild(ground.caseId));

    await ground.database.asAdmin((client) => client.query(`update case_piece set state = 'withheld'`));
    const mended = await rebuild();
    await ground.database.asAdmin((client) => client.query('update case_piece set seen_for = 1'));

    expect(mended).toEqual({ added: 0, changed: 1, shown: 0 });
    await expect(rebuild()).rejects.toThrow('does not follow from the events of its case: seenFor');
  });
});
