import { type CaseRecord } from '#cases';
import { Clock } from '#clock';
import { NotFound } from '#problems';
import { Injectable } from '@nestjs/common';
import { MessageAccess } from './message-access.service.js';
import { MessageRepository } from './message.repository.js';

/** Notes who read which messages, the first time. */
@Injectable()
export class MessageReading {
  constructor(
    private readonly access: MessageAccess,
    private readonly messages: MessageRepository,
    private readonly clock: Clock,
  ) {}

  /** Everything up to this message was read, as far as whoever asks may read it. Throws NotFound for one that is not his to read. */
  async mark(record: CaseRecord, upTo: string): Promise<void> {
    const reader = await this.access.reader(record);
    const rows = reader ? await this.messages.listOfCases(await this.access.readable(), [record.file.id]) : [];
    const last = rows.find(({ id }) => id === upTo);
    if (!reader || !last) {
      throw new NotFound('message');
    }
    const seen = rows.filter(
      ({ number, fromId, readings }) =>
        number <= last.number && fromId !== reader.id && readings.every(({ readerId }) => readerId !== reader.id),
    );
    await this.messages.noteReading(
      seen.map(({ id }) => id),
      reader,
      this.clock.nowIso(),
    );
  }
}
