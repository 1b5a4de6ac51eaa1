import fc from 'fast-check';
import { proofRuns, proofSeed } from '../../../test/support/proof.js';
import { BusyError, WaitingLine } from './waiting-line.js';

interface Visit {
  done: Promise<unknown>;
  finish: () => void;
}

describe('WaitingLine', () => {
  let started: string[];
  beforeEach(() => {
    started = [];
  });

  function visit(line: WaitingLine, name: string): Visit {
    let finish = (): void => undefined;
    const work = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const done = line.run(async () => {
      started.push(name);
      await work;
      return name;
    });
    return { done: done.catch((error: unknown) => error), finish };
  }

  it('lets two work at once and the third wait', async () => {
    const line = new WaitingLine(2, 20);

    ['first', 'second', 'third'].forEach((name) => visit(line, name));
    await turns();

    expect(started).toEqual(['first', 'second']);
  });

  it('lets the one who waits longest go next', async () => {
    const line = new WaitingLine(1, 20);
    const [first] = ['first', 'second', 'third'].map((name) => visit(line, name));

    first?.finish();
    await turns();

    expect(started).toEqual(['first', 'second']);
  });

  it('does not let somebody who comes later work beside the one who waited', async () => {
    const line = new WaitingLine(1, 20);
    const [first] = ['first', 'second'].map((name) => visit(line, name));
    first?.finish();
    await turns();

    visit(line, 'later');
    await turns();

    expect(started).toEqual(['first', 'second']);
  });

  it('keeps the last place free for the one it fits and refuses the first too many', async () => {
    const line = new WaitingLine(2, 20);
    const visits = Array.from({ length: 23 }, (_, at) => visit(line, String(at)));

    expect(await visits[22]?.done).toBeInstanceOf(BusyError);
    visits.forEach(({ finish }) => finish());
    expect(await Promise.all(visits.slice(0, 22).map(({ done }) => done))).toEqual(started);
  });

  it('passes the turn on after a failure', async () => {
    const line = new WaitingLine(1, 20);

    const failed = line.run(() => Promise.reject(new Error('broken')));

    await expect(failed).rejects.toThrow('broken');
    await expect(line.run(() => Promise.resolve('next'))).resolves.toBe('next');
  });

  it('never lets more work at once than allowed, and loses nobody', async () => {
    await fc.assert(
      fc.asyncProperty(fc.scheduler(), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 5 }), crowd),
      { numRuns: proofRuns(4_000), seed: proofSeed() },
    );
  });
});

async function crowd(scheduler: fc.Scheduler, atOnce: number, places: number): Promise<void> {
  const line = new WaitingLine(atOnce, places);
  let working = 0;
  let most = 0;
  const task = async (): Promise<string> => {
    working += 1;
    most = Math.max(most, working);
    await scheduler.schedule(Promise.resolve());
    working -= 1;
    return 'done';
  };
  const arrivals = Array.from({ length: 10 }, () => line.run(task).catch((error: unknown) => (error as Error).name));
  const results = await scheduler.waitFor(Promise.all(arrivals));

  const served = Math.min(10, atOnce + places);
  expect({ most, working, served: results.filter((result) => result === 'done').length }).toEqual({
    most: Math.min(atOnce, 10),
    working: 0,
    served,
  });
}

/** Lets everything that can happen without anybody finishing happen. */
function turns(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}
