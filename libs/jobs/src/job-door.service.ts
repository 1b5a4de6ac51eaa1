import { TenantDoor } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { addJobStatement } from './add-job-statement.js';
import { requireCarriable } from './carried-value.js';
import { type JobKind, type Payload } from './job-kind.js';

export interface JobOptions {
  /** A job of the same task that waits under this key is replaced. */
  readonly key?: string;
  /** Not before this ISO instant; at once when absent. */
  readonly runAt?: string;
}

/** Where work for later is left. */
@Injectable()
export class JobDoor {
  constructor(private readonly door: TenantDoor) {}

  /**
   * Adds a job for the tenant of the running operation. It exists when the operation is stored and never existed when it is
   * undone. Throws when the payload holds anything but ids, days and short words.
   */
  async add<P extends Payload>(kind: JobKind<P>, payload: P, { key, runAt }: JobOptions = {}): Promise<void> {
    const carried = kind.payload.parse(payload);
    requireCarriable(kind.name, carried, key);
    await this.door.query(addJobStatement, {
      task: kind.name,
      payload: JSON.stringify(carried),
      key: key ?? null,
      runAt: runAt ?? null,
    });
  }
}
