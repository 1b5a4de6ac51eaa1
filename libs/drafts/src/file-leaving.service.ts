import { Clock } from '#clock';
import { addDays } from '#deadlines';
import { DraftFileVault } from '#files';
import { JobDoor } from '#jobs';
import { Injectable } from '@nestjs/common';
import { sweepFiles } from './sweep-files.job.js';

/** Takes files of drafts away: their rows, and with them the only keys of their bytes, at once; the bytes within two days. */
@Injectable()
export class FileLeaving {
  constructor(
    private readonly vault: DraftFileVault,
    private readonly jobs: JobDoor,
    private readonly clock: Clock,
  ) {}

  /** Takes one file of a draft away, or all of them. What is not there is gone already. */
  async remove(draftId: string, fileId?: string): Promise<void> {
    if ((await this.vault.remove(draftId, fileId)) > 0) {
      await this.planSweep();
    }
  }

  /** Once a day: the bytes of today are old enough to be swept away when tomorrow is over. */
  private async planSweep(): Promise<void> {
    const on = addDays(this.clock.today('UTC'), 2);
    await this.jobs.add(sweepFiles, {}, { key: `sweepFiles/${on}`, runAt: `${on}T00:00:00.000Z` });
  }
}
