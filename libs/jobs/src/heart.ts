import { type Log } from '#logging';
import { type Pool } from 'pg';
import { type Pace } from './pace.js';

const beat = `insert into graphile_worker.worker_beat (worker_id, beat_at) values ($1, now())
  on conflict (worker_id) do update set beat_at = excluded.beat_at`;

/**
 * Frees the jobs of shifts that no longer beat. A job at which workers died before waits longer each time, so that one that
 * kills its worker does not keep them all down.
 */
const freeJobs = `with freed as (
    update graphile_worker._private_jobs as job
    set locked_at = null, locked_by = null, last_error = 'The worker died at this job.',
      run_at = greatest(run_at, now() + (exp(least(attempts, 4)) - exp(1)) * interval '1 second')
    where locked_at < now() - $1 * interval '1 millisecond' and not exists (
      select from graphile_worker.worker_beat as alive
      where alive.worker_id = job.locked_by and alive.beat_at > now() - $1 * interval '1 millisecond')
    returning job.id
  ), forgotten as (
    delete from graphile_worker.worker_beat where beat_at < now() - $1 * interval '10 milliseconds'
  )
  select count(*)::int as count, pg_notify('jobs:insert', '{"count":' || count(*) || '}') from freed`;

const stopBeating = 'delete from graphile_worker.worker_beat where worker_id = $1';

/** The signs of life of one shift, and its eye on those of others. */
export class Heart {
  private timer: NodeJS.Timeout | undefined;
  private beating: Promise<void> = Promise.resolve();
  private stopped = false;
  /** Whether the last beat arrived. After a failure of the database everybody gets time to beat before anybody is declared dead. */
  private steady = false;

  constructor(
    private readonly workerId: string,
    private readonly pool: Pool,
    private readonly pace: Pace,
    private readonly log: Log,
  ) {}

  start(): void {
    this.beating = this.beat();
  }

  /** The shift ended by itself and holds no job any more. */
  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.beating;
    await this.pool.query(stopBeating, [this.workerId]).catch(() => undefined);
  }

  private async beat(): Promise<void> {
    try {
      await this.pool.query(beat, [this.workerId]);
      if (this.steady) {
        await this.freeJobsOfTheDead();
      }
      this.steady = true;
    } catch (err) {
      this.steady = false;
      this.log.warn('The worker could not give its sign of life.', { err });
    }
    if (!this.stopped) {
      this.timer = setTimeout(() => this.start(), this.pace.beatEvery);
    }
  }

  private async freeJobsOfTheDead(): Promise<void> {
    const { rows } = await this.pool.query<{ count: number }>(freeJobs, [this.pace.deadAfter]);
    const count = rows[0]?.count ?? 0;
    if (count > 0) {
      this.log.warn('A worker died; its jobs are taken up again.', { count });
    }
  }
}
