import { NotFound } from '#problems';
import { aCommittee, aCommitteeDatabase, type Committee, type CommitteeDatabase } from '../test/a-committee.builder.js';

let database: CommitteeDatabase;
let committee: Committee;

beforeAll(async () => {
  database = await aCommitteeDatabase();
});
beforeEach(async () => {
  committee = await aCommittee(database);
});
afterAll(() => database.drop());

const leave = (on: string) => committee.run(() => database.participation.leave(committee.north, on));
const current = () =>
  committee.run(async () => {
    const found = await database.participants.findCurrentByKey('north');
    const listed = await database.participants.listCurrent();
    return [found?.key, ...listed.map(({ key }) => key)];
  });

describe('a participant', () => {
  it.each([
    ['still on its last day, a minute before midnight in the Netherlands', '2026-03-31T21:59:00Z', ['north', 'north']],
    ['no more the day after, a minute after midnight there', '2026-03-31T22:01:00Z', [undefined]],
  ])('that leaves takes part %s', async (_, now, takingPart) => {
    await leave('2026-03-31');

    database.clock.set(now);

    expect(await current()).toEqual(takingPart);
  });

  it.each([
    ['from its first day on', '2026-01-01T09:00:00Z', ['north', 'north']],
    ['not the day before', '2025-12-31T09:00:00Z', [undefined]],
  ])('takes part %s', async (_, now, takingPart) => {
    database.clock.set(now);

    expect(await current()).toEqual(takingPart);
  });

  it('takes part on a day that is asked for, whatever day it is now', async () => {
    await leave('2026-03-31');
    const on = (day: string) => committee.run(() => database.participants.findCurrentByKey('north', day));

    expect([(await on('2026-03-31'))?.key, (await on('2026-04-01'))?.key]).toEqual(['north', undefined]);
  });

  it('leaves on the day it joined at the earliest', async () => {
    await expect(leave('2025-12-31')).rejects.toMatchObject({ code: 'BAD_INPUT' });
    await expect(leave('2026-01-01')).resolves.toBeUndefined();
  });

  it('of another committee is not there', async () => {
    const elsewhere = await aCommittee(database);

    const leaving = elsewhere.run(() => database.participation.leave(committee.north, '2026-03-31'));

    await expect(leaving).rejects.toThrow(NotFound);
  });
});
