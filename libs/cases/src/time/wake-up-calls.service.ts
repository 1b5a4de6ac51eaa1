import { startOfDay } from '#deadlines';
import { JobDoor } from '#jobs';
import { type CaseState } from '#procedure';
import { Injectable } from '@nestjs/common';
import { type CaseRecord } from '../case-record.js';
import { wakeCase } from './wake-case.job.js';

/** Plans that somebody looks again at a held case. A later wake-up day takes the place of the one before. */
@Injectable()
export class WakeUpCalls {
  constructor(private readonly jobs: JobDoor) {}

  /** Plans the wake-up of the hold that the case is in, where that hold has a day. */
  async plan({ file, state, governed }: CaseRecord): Promise<void> {
    const wakeUpOn = openHold(state)?.wakeUpOn;
    if (wakeUpOn !== undefined) {
      const runAt = startOfDay(wakeUpOn, governed.regulation.timeZone);
      await this.jobs.add(wakeCase, { caseId: file.id }, { key: `wakeCase/${file.id}`, runAt });
    }
  }
}

/** The hold that the case is in now. */
export function openHold({ holds }: CaseState): CaseState['holds'][number] | undefined {
  return holds.find(({ until }) => until === undefined);
}
