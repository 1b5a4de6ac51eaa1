import { migrations } from '#migrations';
import { setTimeout as wait } from 'node:timers/promises';
import { type DataSource } from 'typeorm';
import { type Obstacle, type Readiness } from '../../api/src/http/readiness.js';
import { type Traffic } from './traffic.js';

/** A database that takes longer, in milliseconds, cannot answer requests either. */
const patience = 2_000;

const needed = migrations.map((Migration) => new Migration().name);
const done = 'select count(*)::int as count from schema_migration where name = any($1)';

/** Ready means: not being stopped, the database answers, and it is at the level that this version needs or beyond. */
export class ReadinessOfServer implements Readiness {
  private looking: Promise<Obstacle | undefined> | undefined;

  constructor(
    private readonly dataSource: DataSource,
    private readonly traffic: Traffic,
  ) {}

  async obstacle(): Promise<Obstacle | undefined> {
    if (this.traffic.isLeaving) {
      return 'stopping';
    }
    // However many ask at once, the database is asked once.
    this.looking ??= this.look().finally(() => {
      this.looking = undefined;
    });
    return this.looking;
  }

  private async look(): Promise<Obstacle | undefined> {
    const tooLate = wait<Obstacle>(patience, 'database', { ref: false });
    return Promise.race([this.askDatabase().catch((): Obstacle => 'database'), tooLate]);
  }

  private async askDatabase(): Promise<Obstacle | undefined> {
    const [row] = await this.dataSource.query<{ count: number }[]>(done, [needed]);
    return row?.count === needed.length ? undefined : 'migrations';
  }
}
