import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

const megabyte = 1024 * 1024;
/** In milliseconds. A look collects, which takes long where much is in memory: the work gets at least so many times as long. */
const betweenLooks = 500;
const shareOfWork = 4;

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
  let timer = setTimeout(look, betweenLooks);

  function look(): void {
    const begun = performance.now();
    rss = Math.max(rss, process.memoryUsage.rss() - before.rss);
    collect();
    const { heapUsed, external } = process.memoryUsage();
    growth = Math.max(growth, heapUsed + external - before.heapUsed - before.external);
    timer = setTimeout(look, Math.max(betweenLooks, shareOfWork * (performance.now() - begun)));
  }

  try {
    await work();
  } finally {
    clearTimeout(timer);
  }
  return { growth: growth / megabyte, rss: rss / megabyte };
}
