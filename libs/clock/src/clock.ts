import { localDateAt, type LocalDate } from '#deadlines';
import { Injectable } from '@nestjs/common';
import { AsyncLocalStorage } from 'node:async_hooks';
import { epochMsOf, instantOf } from './instant.js';
import { uuidv7 } from './uuid-v7.js';

/** What time it is. Ask this, never the platform. */
@Injectable()
export class Clock {
  private readonly heldStill = new AsyncLocalStorage<number>();

  /** Now, in milliseconds since 1970. */
  now(): number {
    return this.heldStill.getStore() ?? this.running();
  }

  /** Now, as an ISO instant in UTC with milliseconds. */
  nowIso(): string {
    return instantOf(this.now());
  }

  /** The calendar day that it is now in a time zone, for instance Europe/Amsterdam. */
  today(timeZone: string): LocalDate {
    return localDateAt(this.now(), timeZone);
  }

  /** A new identifier: a UUID of version 7, later ones sort after earlier ones. */
  newId(): string {
    return uuidv7(this);
  }

  /** Runs work as if it is that instant, and stays so in everything the work awaits. Others are not affected. */
  at<T>(instantIso: string, work: () => T): T {
    return this.heldStill.run(epochMsOf(instantIso), work);
  }

  /** The moment for everybody outside `at`, in milliseconds since 1970. */
  protected running(): number {
    return Date.now();
  }
}
