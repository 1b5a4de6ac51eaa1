import { Injectable } from '@nestjs/common';
import { AsyncLocalStorage } from 'node:async_hooks';
import { type DataSource, type EntityManager } from 'typeorm';
import { Operation } from './operation.js';
import { type Outcome } from './outcome.js';
import { prepare, valuesFor } from './prepared-statement.js';
import { ReadsTogether } from './reads-together.js';
import { type Statement } from './statement.js';

/**
 * The way to the rows of a tenant. An operation has one tenant and one transaction, which its first query opens and in which
 * all its queries take turns; everything is stored together or not at all.
 */
@Injectable()
export class TenantDoor {
  private readonly operations = new AsyncLocalStorage<Operation>();
  private readonly reads = new WeakMap<Operation, ReadsTogether>();

  constructor(private readonly dataSource: DataSource) {}

  /**
   * Runs work as an operation of its own: stored when it succeeds, undone when it throws. The work's own error is passed on;
   * CommitFailed says that it succeeded and still could not be stored.
   */
  run<T>(tenantId: string, work: () => Promise<T>): Promise<T> {
    return this.enter(tenantId, async () => {
      const operation = this.current();
      try {
        const result = await work();
        await operation.settle('commit');
        return result;
      } catch (error) {
        await operation.settle('rollback');
        throw error;
      }
    });
  }

  /** Runs work, and all that it awaits, inside a new operation. Whoever enters also settles. */
  enter<T>(tenantId: string, work: () => T): T {
    if (this.inOperation) {
      throw new Error('An operation inside an operation would need a second connection: settle the first one before.');
    }
    return this.operations.run(new Operation(this.dataSource, tenantId), work);
  }

  /**
   * Ends the operation around this call. Throws CommitFailed when it was not stored, so never answer before this has ended.
   * Asking again is safe.
   */
  settle(outcome: Outcome): Promise<void> {
    return this.current().settle(outcome);
  }

  /** The tenant of the operation around this call; throws when there is none. */
  get tenantId(): string {
    return this.current().tenantId;
  }

  /** Whether there is an operation around this call that was not settled. */
  get inOperation(): boolean {
    return this.operations.getStore()?.settled === false;
  }

  /** TypeORM on the operation's transaction. Repositories use it; `save` and transactions of its own are not for use. */
  get manager(): EntityManager {
    return this.unsettled().manager;
  }

  /** The rows that a hand-written statement answers. */
  async query<Row>(statement: Statement, values: Readonly<Record<string, unknown>> = {}): Promise<Row[]> {
    const { tenantId, runner } = this.unsettled();
    const prepared = prepare(statement);
    return (await runner.prepared(prepared, valuesFor(prepared, tenantId, values))) as Row[];
  }

  /**
   * The same for a statement that changes nothing and tells moments as texts. What is read at one moment of an operation goes to
   * the database as one statement, and fails as one.
   */
  async read<Row>(statement: Statement, values: Readonly<Record<string, unknown>> = {}): Promise<Row[]> {
    const operation = this.unsettled();
    valuesFor(prepare(statement), operation.tenantId, values);
    const reads = this.reads.get(operation) ?? new ReadsTogether((one, its) => this.query(one, its));
    this.reads.set(operation, reads);
    return (await reads.ask(statement, values)) as Row[];
  }

  /** For the platform's door only: work on a connection of its own, refused when this operation already holds one. */
  async besides<T>(work: () => Promise<T>): Promise<T> {
    const operation = this.operations.getStore();
    return operation && !operation.settled ? operation.runner.beforeOpening(work) : work();
  }

  private unsettled(): Operation {
    const operation = this.current();
    if (operation.settled) {
      throw new Error('The operation is settled: nothing more can be asked in it.');
    }
    return operation;
  }

  private current(): Operation {
    const operation = this.operations.getStore();
    if (!operation) {
      throw new Error('The database was asked outside an operation of a tenant.');
    }
    return operation;
  }
}
