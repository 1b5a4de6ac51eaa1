import { Keyring } from '#keyring';
import { randomUUID } from 'node:crypto';
import { wholePlugin } from '../../builders/a-whole-regulation.js';
import { testApplication, type TestApplication } from '../../support/application.js';
import { recordStatements } from '../../support/statements.js';
import { anOffice, does, newcomer, type Office, readyToSit, rentersOfNorth } from './office.js';

let platform: TestApplication;
let office: Office;

beforeAll(async () => {
  platform = await testApplication({}, [wholePlugin()]);
});
beforeEach(async () => {
  platform.clock.set('2026-03-02T09:00:00Z');
  office = await anOffice(await platform.committee('everything', `c-${randomUUID().slice(0, 8)}`));
});
afterAll(() => platform.close());

interface Shown {
  readonly name: string;
  readonly seat: string;
  readonly capacity: string;
  readonly nominatedBy: readonly { by: string; participant: string | null }[];
  readonly sidePositions: readonly { title: string; organisation: string }[];
}

const query = `{ committee { members {
  name seat capacity nominatedBy { by participant } sidePositions { title organisation }
} } }`;

const shown = async (): Promise<readonly Shown[]> =>
  (await office.committee.visitor().gets<{ committee: { members: Shown[] } }>(query)).committee.members;

async function seated(name: string, term: object = { from: '2026-03-02' }): Promise<string> {
  const { id: nominationId, personId } = await readyToSit(office.secretary, newcomer(name));
  await does(office.chair, 'appointToSeat', { nominationId, ...term });
  return personId;
}

describe('the members on the public page', () => {
  it('are shown with their seat, by whose nomination, and the side positions that are public', async () => {
    const personId = await seated('Alma');
    const position = { personId, title: 'Teacher', organisation: 'A school' };
    await does(office.secretary, 'recordSidePosition', { ...position, shownPublicly: true });
    await does(office.secretary, 'recordSidePosition', { ...position, title: 'Treasurer', shownPublicly: false });

    expect(await shown()).toEqual([
      {
        name: 'Alma',
        seat: 'rentersMember',
        capacity: 'seat',
        nominatedBy: [rentersOfNorth],
        sidePositions: [{ title: 'Teacher', organisation: 'A school' }],
      },
    ]);
  });

  it('are not those who are only nominated, and not the secretary', async () => {
    await readyToSit(office.secretary);

    expect(await shown()).toEqual([]);
  });

  it.each([
    ['the day before the first', '2026-03-31', []],
    ['on the first day', '2026-04-01', ['Alma']],
    ['on the last day', '2026-06-30', ['Alma']],
    ['the day after the last', '2026-07-01', []],
  ])('are there on the days of their office: %s', async (_, day, names) => {
    await seated('Alma', { from: '2026-04-01', until: '2026-06-30' });

    platform.clock.set(`${day}T09:00:00Z`);

    expect((await shown()).map(({ name }) => name)).toEqual(names);
  });

  it('are gone when what is known of them was erased', async () => {
    const personId = await seated('Alma');

    await office.committee.run(() => platform.app.get(Keyring, { strict: false }).destroyKey(personId));

    expect(await shown()).toEqual([]);
  });

  it('take as many statements for twenty as for one', async () => {
    await seated('Member0');
    await shown();
    const one = await recordStatements(shown);
    for (let count = 1; count < 20; count += 1) {
      await seated(`Member${count}`);
    }

    const twenty = await recordStatements(shown);

    expect((await shown()).length).toBe(20);
    expect(twenty.length).toBe(one.length);
  }, 30_000);
});
