/** How fast a worker works, and after how long others conclude that it is dead. In milliseconds. */
export interface Pace {
  /** Between two signs of life. */
  readonly beatEvery: number;
  /** Without a sign of life for so long, a worker is dead. Several beats, so that one that was lost kills nobody. */
  readonly deadAfter: number;
  /** Between two looks for work that nobody announced, such as planned jobs. */
  readonly lookEvery: number;
  /** Before a worker that fell over starts again. */
  readonly restartAfter: number;
  /** How long stopping waits for the jobs that are being performed. */
  readonly stopWithin: number;
}

/**
 * The work of a dead worker is taken up again within three minutes: 90 seconds until it counts as dead, 20 until somebody
 * notices, and at most 52 of waiting for a job at which workers died before.
 */
export const usualPace: Pace = {
  beatEvery: 20_000,
  deadAfter: 90_000,
  lookEvery: 2_000,
  restartAfter: 5_000,
  stopWithin: 20_000,
};

/** Runs work as an operation of one tenant, stored at its end: the tenant's door. */
export type InTenant = <T>(tenantId: string, work: () => Promise<T>) => Promise<T>;
