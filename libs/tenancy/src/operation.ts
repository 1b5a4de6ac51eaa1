import { type DataSource, type EntityManager } from 'typeorm';
import { type PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { CommitFailed } from './commit-failed.js';
import { type Outcome } from './outcome.js';
import { TenantQueryRunner } from './tenant-query-runner.js';

const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Everything one caller does for one tenant between coming in and being answered. */
export class Operation {
  readonly runner: TenantQueryRunner;
  readonly manager: EntityManager;
  private outcome: Outcome | undefined;
  private ending: Promise<void> | undefined;

  constructor(
    dataSource: DataSource,
    readonly tenantId: string,
  ) {
    if (!uuid.test(tenantId)) {
      throw new Error('A tenant is named by a uuid in small letters.');
    }
    this.runner = new TenantQueryRunner(dataSource.driver as PostgresDriver, tenantId);
    this.manager = dataSource.createEntityManager(this.runner);
  }

  get settled(): boolean {
    return this.ending !== undefined;
  }

  /**
   * The first call decides. Asking the same again answers the same; rolling back what was settled does nothing;
   * committing what was rolled back throws CommitFailed, unless there was nothing to store.
   */
  async settle(outcome: Outcome): Promise<void> {
    if (!this.ending) {
      this.outcome = outcome;
      this.ending = this.runner.settle(outcome);
      return this.ending;
    }
    if (outcome === 'commit') {
      await this.ending;
      this.requireStored();
      return;
    }
    await this.ending.catch(() => undefined);
  }

  private requireStored(): void {
    if (this.outcome === 'rollback' && this.runner.opened) {
      throw new CommitFailed('it had been rolled back.');
    }
  }
}
