import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const megabyte = 1024 * 1024;
/** In milliseconds; a look collects, which takes its time. */
const betweenLooks = 500;

/** How much more memory there was in use at most, in MB. */
export interface MemoryGrowth {
  /** By values that are still needed: JavaScript's own and buffers. */
  readonly growth: number;
  /** Taken from the machine, with what was not given back yet. */
  readonly rss: number;
}

/** The most that is in use while work runs, more than before. What is not needed any more is collected before each look. */
export async function memoryDuring(work: () => Promise<void>): Promise<MemoryGrowth> {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  const before = process.memoryUsage();
  let [growth, rss] = [0, 0];
  const timer = setInterval(() => {
    rss = Math.max(rss, process.memoryUsage.rss() - before.rss);
    collect();
    const { heapUsed, external } = process.memoryUsage();
    growth = Math.max(growth, heapUsed + external - before.heapUsed - before.external);
  }, betweenLooks);
  try {
    await work();
  } finally {
    clearInterval(timer);
  }
  return { growth: growth / megabyte, rss: rss / megabyte };
}
