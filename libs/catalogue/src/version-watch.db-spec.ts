import { aVersion, aWatchedCommittee, type WatchedCommittee } from '../test/a-watched-committee.js';
import { testDatabase, type TestDatabase } from '../../../test/support/test-database.js';

let database: TestDatabase;
let committee: WatchedCommittee;

beforeAll(async () => {
  database = await testDatabase();
});
beforeEach(async () => {
  committee = await aWatchedCommittee(database);
});
afterAll(() => database.drop());

const old = aVersion('2024-01-01');

describe('a version dated before the one that is in force', () => {
  beforeEach(() => committee.activate(old));

  it('is refused, with the line of its first day and what is in force', async () => {
    expect(await committee.saysOf([aVersion('2023-12-31'), old])).toEqual([
      'mine/example/2023-12-31.yaml:3 This version is in force from 2023-12-31, before the one of 2024-01-01 that is in force ' +
        'already. Give it a first day from 2026-03-02 on: cases have been treated by the version of 2024-01-01.',
    ]);
  });

  it('is refused when it has no date at all: then it is in force from the first use', async () => {
    const [sentence] = await committee.saysOf([aVersion('firstUse'), old]);

    expect(sentence).toContain('mine/example/first-use.yaml:3 This version is in force from the first use, before');
  });

  it.each(['2024-01-02', '2026-03-03'])('is something else than one dated after it (%s)', async (day) => {
    expect(await committee.saysOf([old, aVersion(day)])).toEqual([]);
  });

  it('may be there when it was activated before, and when the other one is not in force yet', async () => {
    await committee.activate(aVersion('2025-01-01'));
    await committee.activate(aVersion('2030-01-01'));

    const versions = [old, aVersion('2025-01-01'), aVersion('2029-01-01'), aVersion('2030-01-01')];

    expect(await committee.saysOf(versions)).toEqual([]);
  });
});

it('takes any versions for a committee that has none so far', async () => {
  expect(await committee.saysOf([aVersion('firstUse'), old, aVersion('2025-01-01')])).toEqual([]);
});

describe('a version under which cases run', () => {
  it('must stay in the folder', async () => {
    await committee.runs(await committee.activate(old));

    expect(await committee.saysOf([aVersion('2025-01-01')])).toEqual([
      'mine/example/2024-01-01.yaml:1 This version is gone, and 1 case runs under it. ' +
        'Put the file back until they have ended. There are: 2025-01-01.yaml.',
    ]);
  });

  it('may go when they have ended', async () => {
    await committee.runs(await committee.activate(old), { ended: true });

    expect(await committee.saysOf([aVersion('2025-01-01')])).toEqual([]);
  });

  it('cannot lose the stage that they are in', async () => {
    await committee.runs(await committee.activate(old), { stage: 'waiting' });
    const without = aVersion('2024-01-01', { stages: old.stages.filter((stage) => stage !== 'waiting') });

    const [sentence] = await committee.saysOf([without]);

    expect(sentence).toMatch(
      /^mine\/example\/2024-01-01\.yaml:\d\d+ The stage "waiting" is gone, and 1 case runs in it\. .* There are: filed, admitted, /,
    );
  });

  it('can lose a stage that none of them is in, and another version can lose any', async () => {
    await committee.runs(await committee.activate(old), { stage: 'waiting' });
    const stages = old.stages.filter((stage) => stage !== 'waiting');
    const without = aVersion('2024-01-01', { stages: old.stages.filter((stage) => stage !== 'refused') });

    expect(await committee.saysOf([without, aVersion('2027-01-01', { stages })])).toEqual([]);
  });
});

describe('a participant about which cases run', () => {
  const participants = old.participants.filter(({ id }) => id !== 'north');

  it('must stay in the newest version', async () => {
    await committee.runs(await committee.activate(old));

    const [sentence] = await committee.saysOf([old, aVersion('2027-01-01', { participants })]);

    expect(sentence).toMatch(
      /^mine\/example\/2027-01-01\.yaml:\d+ The participant "north" is gone, and 1 case runs about it\. .* There are: south\.$/,
    );
  });

  it.each([
    ['with a last day', { leftOn: '2026-12-31' }],
    ['of which every case has ended', { ended: true }],
    ['that is still in it', { participant: 'south' }],
  ])('may leave it %s', async (_, running) => {
    await committee.runs(await committee.activate(old), running);

    expect(await committee.saysOf([old, aVersion('2027-01-01', { participants })])).toEqual([]);
  });
});

describe('a folder that is gone', () => {
  it('is refused while cases run under it', async () => {
    const version = await committee.activate(old);
    await committee.runs(version);
    await committee.runs(version);

    expect(await committee.saysOfNoFolder()).toEqual([
      'mine/example:1 The folder of this regulation is gone, and 2 cases run under it. ' +
        'Put the folder back, with every version that it had; take it away when those cases have ended.',
    ]);
  });

  it('may stay away when all have ended', async () => {
    await committee.runs(await committee.activate(old), { ended: true });

    expect(await committee.saysOfNoFolder()).toEqual([]);
  });

  it('of another committee is not looked at', async () => {
    const elsewhere = await aWatchedCommittee(database);
    await elsewhere.runs(await elsewhere.activate(old));

    expect(await committee.saysOfNoFolder()).toEqual([]);
  });
});
