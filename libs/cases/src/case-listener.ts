import { type CaseEvent } from '#procedure';
import { Injectable } from '@nestjs/common';
import { type CaseRecord } from './case-record.js';

/** What came along with a complaint: a content of the case, and the files of the case that stand in it. */
export interface Enclosed {
  readonly contentId: string;
  readonly fileIds: readonly string[];
}

/** Something that keeps rows of its own, which follow from what happens in a case. */
export abstract class CaseListener {
  /** Called in the transaction of the events, after they were written; the record is the case with them. */
  abstract written(record: CaseRecord, newEvents: readonly CaseEvent[]): Promise<void>;

  /** Called in the transaction of a filing, after its event, when the files that came along are files of the case. */
  async enclosed(_enclosed: Enclosed): Promise<void> {}
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

  async enclosed(enclosed: Enclosed): Promise<void> {
    for (const listener of this.listeners) {
      await listener.enclosed(enclosed);
    }
  }
}
