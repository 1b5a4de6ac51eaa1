import { withoutContent } from '#database';
import { type PoolClient } from 'pg';
import { type PostgresDriver } from 'typeorm/driver/postgres/PostgresDriver.js';
import { PostgresQueryRunner } from 'typeorm/driver/postgres/PostgresQueryRunner.js';
import { isNativeError } from 'node:util/types';
import { QueryFailedError } from 'typeorm';
import { requireAllowed } from './allowed-statement.js';
import { CommitFailed } from './commit-failed.js';
import { type PreparedStatement } from './prepared-statement.js';
import { type Outcome } from './outcome.js';
import { tellStatement } from './statement-channel.js';
import { Turns } from './turns.js';

/**
 * The one connection and the one transaction of an operation. Opened by its first query, with the tenant in the same message;
 * queries take turns; nothing can nest in it, and a connection that was not finished properly is never used again.
 */
export class TenantQueryRunner extends PostgresQueryRunner {
  private readonly turns = new Turns();
  private opening: Promise<PoolClient> | undefined;
  private settling = false;
  private finished = false;

  /** The tenant id stands in the text of the first message, so it must have been checked to be a uuid. */
  constructor(
    driver: PostgresDriver,
    private readonly checkedTenantId: string,
  ) {
    super(driver, 'master');
    // TypeORM asks this before it would begin a transaction of its own.
    this.isTransactionActive = true;
  }

  /** Whether a connection was asked for. */
  get opened(): boolean {
    return this.opening !== undefined;
  }

  override connect(): Promise<PoolClient> {
    this.opening ??= this.open();
    return this.opening;
  }

  override query(
    text: string,
    parameters?: Parameters<PostgresQueryRunner['query']>[1],
    structured = false,
  ): ReturnType<PostgresQueryRunner['query']> {
    return this.perform({ text }, () => super.query(text, parameters, structured));
  }

  /** Runs a hand-written statement, prepared under its name on this connection; answers its rows. */
  prepared({ name, text }: PreparedStatement, values: unknown[]): Promise<unknown[]> {
    return this.perform({ name, text }, async (client) => {
      try {
        const { rows } = await client.query<Record<string, unknown>>({ name, text, values });
        return rows;
      } catch (error) {
        throw isNativeError(error) ? new QueryFailedError(text, undefined, error) : error;
      }
    });
  }

  /** Work on another connection, while this operation has none and cannot get one. */
  beforeOpening<T>(work: () => Promise<T>): Promise<T> {
    return this.turns.take(() => {
      if (this.opened) {
        throw new Error('This operation holds a connection already: asking for a second one starves the others.');
      }
      return work();
    });
  }

  /**
   * Ends the transaction after the queries that were asked before; later ones are refused.
   * A commit that did not store everything throws CommitFailed; a roll-back never throws.
   */
  settle(outcome: Outcome): Promise<void> {
    this.settling = true;
    return this.turns.take(async () => {
      if (!this.opening) {
        return this.release();
      }
      return outcome === 'commit' ? this.commit(this.opening) : this.rollBack(this.opening);
    });
  }

  override async release(): Promise<void> {
    if (this.opened && !this.finished) {
      await this.destroy();
    }
    await super.release();
  }

  override startTransaction(): Promise<void> {
    return Promise.reject(new Error('The operation has one transaction already; there is none inside it.'));
  }

  override commitTransaction(): Promise<void> {
    return Promise.reject(new Error('The operation is settled by its door, not by its queries.'));
  }

  override rollbackTransaction(): Promise<void> {
    return Promise.reject(new Error('The operation is settled by its door, not by its queries.'));
  }

  override stream(): Promise<never> {
    return Promise.reject(
      new Error('Rows are not streamed: the connection would be busy for the rest of the operation.'),
    );
  }

  private async open(): Promise<PoolClient> {
    const client = (await super.connect()) as PoolClient;
    const text = `BEGIN; SELECT set_config('app.tenant_id', '${this.checkedTenantId}', true)`;
    tellStatement({ text });
    await client.query(text);
    return client;
  }

  private perform<T>(
    statement: { readonly name?: string; readonly text: string },
    work: (client: PoolClient) => Promise<T>,
  ): Promise<T> {
    if (this.settling) {
      return Promise.reject(new Error('The operation is settled: nothing more can be asked in it.'));
    }
    return this.turns.take(async () => {
      requireAllowed(statement.text);
      const client = await this.connect();
      tellStatement(statement);
      try {
        return await work(client);
      } catch (error) {
        throw withoutContent(error);
      } finally {
        if (client.getTransactionStatus() === 'I') {
          await this.destroy();
        }
      }
    });
  }

  private async commit(opening: Promise<PoolClient>): Promise<void> {
    try {
      const client = await opening;
      if (this.isReleased) {
        throw new CommitFailed('the connection was lost.');
      }
      tellStatement({ text: 'COMMIT' });
      const { command } = await client.query('COMMIT');
      this.finished = true;
      if (command !== 'COMMIT') {
        throw new CommitFailed('a statement in it had failed.');
      }
    } catch (error) {
      throw error instanceof CommitFailed
        ? error
        : new CommitFailed('PostgreSQL refused it.', { cause: withoutContent(error) });
    } finally {
      await this.release();
    }
  }

  private async rollBack(opening: Promise<PoolClient>): Promise<void> {
    try {
      const client = await opening;
      tellStatement({ text: 'ROLLBACK' });
      await client.query('ROLLBACK');
      this.finished = true;
    } catch {
      // The connection is destroyed below, and PostgreSQL rolls back what it held.
    } finally {
      await this.release();
    }
  }

  /** A connection that is released with an error is closed by the pool instead of handed on. */
  private async destroy(): Promise<void> {
    this.releaseCallback?.(new Error('The transaction on this connection was not finished.'));
    delete this.releaseCallback;
    await super.release();
  }
}
