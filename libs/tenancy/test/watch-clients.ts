import pg from 'pg';

/** The largest number of queries that were under way on one client at the same time. */
export interface ClientWatch {
  readonly atOnce: number;
  during<T>(work: () => Promise<T>): Promise<T>;
}

export function watchClients(): ClientWatch {
  const busy = new Map<pg.Client, number>();
  const watch = { atOnce: 0, during };
  async function during<T>(work: () => Promise<T>): Promise<T> {
    const original = pg.Client.prototype.query;
    pg.Client.prototype.query = function counted(this: pg.Client, ...parameters: unknown[]): unknown {
      const now = (busy.get(this) ?? 0) + 1;
      busy.set(this, now);
      watch.atOnce = Math.max(watch.atOnce, now);
      const answer = Reflect.apply(original, this, parameters) as Promise<unknown>;
      return answer.finally(() => busy.set(this, now - 1));
    } as typeof original;
    try {
      return await work();
    } finally {
      pg.Client.prototype.query = original;
    }
  }
  return watch;
}
