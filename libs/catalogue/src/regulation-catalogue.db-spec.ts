import { FixedClock } from '#clock';
import { type Regulation } from '#regulation';
import { TenantDoor } from '#tenancy';
import { Plugins, RegulationCatalogue, RegulationVersionEntity } from './index.js';
import { RegulationVersionRepository } from './regulation-version.repository.js';
import { aRegulation } from '../../../test/builders/a-regulation.js';
import { testDatabase, type TestDatabase } from '../../../test/support/test-database.js';

const tenant = '01900000-0000-7000-8000-000000000001';
const clock = new FixedClock('2026-03-02T09:00:00Z');
let database: TestDatabase;
let door: TenantDoor;

beforeAll(async () => {
  database = await testDatabase();
  await database.asAdmin((client) =>
    client.query(
      `insert into tenant (id, slug, regulation, demonstration, opened_at) values ($1, 'test', 'test', false, now())`,
      [tenant],
    ),
  );
  door = new TenantDoor(await database.dataSource([RegulationVersionEntity]));
});
afterAll(() => database.drop());

/** A catalogue that remembers nothing, as after a restart. */
const restarted = () => new RegulationCatalogue(door, clock, new RegulationVersionRepository(door), new Plugins([]));
const activate = (regulation: Regulation) => door.run(tenant, () => restarted().activate(regulation));
const inForce = (day: string) => door.run(tenant, () => restarted().inForceOn(day));

describe('activating a regulation', () => {
  it('twice stores it once', async () => {
    const regulation = aRegulation({ id: 'once', inForceFrom: '2020-01-01' });

    expect(await activate(regulation)).toBe(await activate(regulation));
  });

  it('puts the new text of a version in force, and the old text again when it comes back', async () => {
    const first = aRegulation({ id: 'again', inForceFrom: '2021-01-01' });
    const second = { ...first, languages: [...first.languages].reverse() };

    const ids = [await activate(first), await activate(second), await activate(first)];

    expect(new Set(ids).size).toBe(3);
    expect((await inForce('2021-01-01')).versionId).toBe(ids[2]);
  });

  it('keeps the order of its grounds and steps', async () => {
    const regulation = aRegulation({ id: 'order', inForceFrom: '2022-01-01' });
    const id = await activate(regulation);

    const { regulation: read } = await door.run(tenant, () => restarted().byVersion(id));

    expect(JSON.stringify(read)).toBe(JSON.stringify(regulation));
  });
});

describe('the versions of a committee', () => {
  const listed = () => door.run(tenant, () => restarted().listVersions());
  const found = (inForceFrom: string | null) => door.run(tenant, () => restarted().findVersion(inForceFrom));

  it('are those that are over, the one of today and those to come, each once, with its first and last day', async () => {
    await activate(aRegulation({ id: 'known', inForceFrom: '2019-01-01' }));
    await activate(aRegulation({ id: 'known', inForceFrom: '2019-06-01' }));
    await activate(aRegulation({ id: 'known', inForceFrom: '2025-05-05' }));
    await activate(aRegulation({ id: 'known', inForceFrom: '2040-01-01' }));
    await activate(aRegulation({ id: 'known', inForceFrom: '2025-05-05', languages: ['nl'] }));

    const versions = await listed();

    expect(versions.filter(({ isNow }) => isNow)).toEqual([
      expect.objectContaining({ inForceFrom: '2025-05-05', isNow: true }),
    ]);
    expect(versions.at(-1)).toEqual({ inForceFrom: '2040-01-01', inForceUntil: null, isNow: false });
    expect(versions.map(({ inForceFrom }) => inForceFrom)).toEqual(
      [...new Set(versions.map(({ inForceFrom }) => inForceFrom))].sort(),
    );
    expect(versions.find(({ inForceFrom }) => inForceFrom === '2019-01-01')?.inForceUntil).toBe('2019-05-31');
  });

  it('are found by their first day, the text that was activated last; nothing on a day on which none began', async () => {
    await activate(aRegulation({ id: 'text', inForceFrom: '2018-01-01' }));
    const last = await activate(aRegulation({ id: 'text', inForceFrom: '2018-01-01', languages: ['nl'] }));

    expect((await found('2018-01-01'))?.versionId).toBe(last);
    expect(await found('2018-01-02')).toBeUndefined();
  });

  it('from the first use are found without a day', async () => {
    expect(await found(null)).toBeUndefined();

    const id = await activate(aRegulation({ id: 'undated', inForceFrom: 'firstUse' }));

    expect((await found(null))?.versionId).toBe(id);
    expect((await listed())[0]?.inForceFrom).toBeNull();
  });
});

describe('the regulation in force', () => {
  it('is the newest one that has begun: the old one on the last day before, the new one on its first day', async () => {
    const old = await activate(aRegulation({ id: 'turn', inForceFrom: '2030-01-01' }));
    const next = await activate(aRegulation({ id: 'turn', inForceFrom: '2031-01-01' }));

    expect([(await inForce('2030-12-31')).versionId, (await inForce('2031-01-01')).versionId]).toEqual([old, next]);
  });
});
