import { proofRuns, proofSeed } from '../../../test/support/proof.js';
import { randomFrom } from '../test/random.js';
import { watchClients } from '../test/watch-clients.js';
import { addNote, newId, poolOf, twoTenants, type TwoTenants } from '../test/two-tenants.js';

describe('TenantDoor under load', () => {
  let ground: TwoTenants;

  beforeEach(async () => {
    ground = await twoTenants({ pool: 2 });
  });

  afterEach(async () => {
    await ground.database.drop();
  });

  it('asks 20 questions of one operation on one connection, never two at once', async () => {
    const { door, mine } = ground;
    const watch = watchClients();

    const answers = await watch.during(() =>
      door.run(mine, () =>
        Promise.all(
          Array.from({ length: 20 }, () => door.manager.query<{ pid: number }[]>('select pg_backend_pid() as pid')),
        ),
      ),
    );

    expect(new Set(answers.map(([answer]) => answer?.pid)).size).toBe(1);
    expect(watch.atOnce).toBe(1);
  });

  it('serves 100 operations with 2 connections, none waiting longer than 5 seconds', async () => {
    const { door, mine } = ground;
    const started = performance.now();

    const durations = await Promise.all(
      Array.from({ length: 100 }, () =>
        door.run(mine, async () => {
          await Promise.all([door.manager.query('select pg_sleep(0.002)'), door.manager.query('select 1')]);
          return performance.now() - started;
        }),
      ),
    );

    expect(Math.max(...durations)).toBeLessThan(5_000);
  });

  it('shows nobody a row of another, whatever goes wrong in 20 users of 10 tenants on 2 connections', async () => {
    const { door } = ground;
    const tenants = Array.from({ length: 10 }, newId);
    await Promise.all(tenants.map((tenant) => addNote(door, tenant, tenant)));
    const random = randomFrom(proofSeed());
    const seen = { foreign: 0, answered: 0, failed: 0 };

    const operation = async (): Promise<void> => {
      const tenant = random.of(tenants);
      const fault = random.of(faults);
      const outcome = await Promise.allSettled([
        door.run(tenant, async () => {
          const rows = await door.manager.query<{ body: string }[]>('select body from note');
          seen.foreign += rows.filter(({ body }) => body !== tenant).length;
          seen.answered += rows.length;
          await fault(ground);
        }),
      ]);
      seen.failed += outcome[0].status === 'rejected' ? 1 : 0;
    };
    let left = proofRuns(20_000);
    const user = async (): Promise<void> => {
      while (left-- > 0) {
        await operation();
      }
    };
    await Promise.all(Array.from({ length: 20 }, user));

    expect(seen.foreign).toBe(0);
    expect(seen.answered).toBeGreaterThan(0);
    expect(seen.failed).toBeGreaterThan(0);
    expect(await quietPool(ground)).toEqual({ busy: 0, unclean: 0, settings: [] });
  }, 600_000);
});

/** A connection that was closed is still seen by PostgreSQL for a moment. */
async function quietPool(ground: TwoTenants): ReturnType<typeof poolOf> {
  let state = await poolOf(ground);
  for (let tries = 0; tries < 100 && state.busy + state.unclean > 0; tries += 1) {
    state = await poolOf(ground);
  }
  return state;
}

type Fault = (ground: TwoTenants) => Promise<unknown>;

const none: Fault = () => Promise.resolve();

/** What goes wrong in one of two operations; most of it leaves the transaction in a bad way. */
const faults: readonly Fault[] = [
  none,
  none,
  none,
  none,
  () => Promise.reject(new Error('the work failed')),
  ({ door }) => door.manager.query('select * from nowhere'),
  ({ door }) => door.manager.query('select 1 / 0').catch(() => undefined),
  ({ door }) => {
    void door.manager.query('select pg_sleep(0.001)').catch(() => undefined);
    return Promise.resolve();
  },
  ({ door }) => door.settle('rollback'),
  ({ door }) => door.manager.queryRunner!.release(),
  ({ door, theirs }) =>
    door.manager.query(`insert into note (tenant_id, id, body) values ($1, $1, 'planted')`, [theirs]),
  ({ door }) => Promise.race([door.manager.query('select pg_sleep(0.002)'), Promise.reject(new Error('gave up'))]),
  async ({ door, database }) => {
    const [backend] = await door.manager.query<{ pid: number }[]>('select pg_backend_pid() as pid');
    return Math.abs((backend?.pid ?? 0) % 10) > 0
      ? undefined
      : database.asAdmin((client) => client.query('select pg_terminate_backend($1)', [backend?.pid]));
  },
];
