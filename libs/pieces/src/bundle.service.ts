import { type CaseRecord, type StepCommand } from '#cases';
import { Injectable } from '@nestjs/common';
import { BundleWriter, type LeftOut } from './bundle-writer.service.js';
import { PieceActs, requireOpen } from './piece-acts.service.js';
import { PieceReader } from './piece-reader.service.js';

export interface Composed {
  readonly record: CaseRecord;
  readonly leftOut: readonly LeftOut[];
}

/** What the panel reads: only what every other side could see for long enough. */
@Injectable()
export class BundleService {
  constructor(
    private readonly acts: PieceActs,
    private readonly pieces: PieceReader,
    private readonly writer: BundleWriter,
  ) {}

  /** Puts in what may lie in the bundle today, and says of each other piece why it stays out and from which day it can come. */
  async compose(command: StepCommand): Promise<Composed> {
    const record = await this.acts.once('composeBundle', command, async (found) => {
      requireOpen(found);
      await this.writer.put(found, await this.pieces.ofCase(found));
    });
    return { record, leftOut: this.writer.leftOut(record, await this.pieces.ofCase(record)) };
  }
}
