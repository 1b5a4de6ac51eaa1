import { type CaseEvent } from '#procedure';
import { Injectable } from '@nestjs/common';
import { type CaseRecord } from './case-record.js';

/** Something that keeps rows of its own, which follow from what happens in a case. */
export abstract class CaseListener {
  /** Called in the transaction of the events, after they were written; the record is the case with them. */
  abstract written(record: CaseRecord, newEvents: readonly CaseEvent[]): Promise<void>;
}

/**
 * Everything that listens. A library that may use this one adds its listener when its module starts: this one knows none of
 * them. They are called in the order in which they were added.
 */
@Injectable()
export class CaseListeners {
  private readonly listeners: CaseListener[] = [];

  add(listener: CaseListener): void {
    this.listeners.push(listener);
  }

  async written(record: CaseRecord, newEvents: readonly CaseEvent[]): Promise<void> {
    for (const listener of this.listeners) {
      await listener.written(record, newEvents);
    }
  }
}
