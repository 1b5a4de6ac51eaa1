import { type LocalDate, startOfDay } from '#deadlines';
import { JobDoor } from '#jobs';
import { type Statement, TenantDoor } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { type CaseRecord } from '../case-record.js';
import { noticeOpening } from './notice-opening.job.js';

/** Nothing happens in the procedure: a person decides. So this is a mark on the case, and no event. */
const markOpened: Statement = {
  name: 'case_mark_opened',
  text: `update case_file set opened_on = :opensOn where tenant_id = :tenant and id = :case and not ended`,
};

/** A complaint that came too early waits for a day; when that has come, the secretary sees it. */
@Injectable()
export class OpeningDay {
  constructor(
    private readonly jobs: JobDoor,
    private readonly door: TenantDoor,
  ) {}

  /** Plans the look at a case that waits for a day, in place of an earlier plan. */
  async plan({ file, state, governed }: CaseRecord): Promise<void> {
    const { outcome, opensOn } = state.admissibility ?? {};
    if (outcome === 'notYet' && opensOn !== undefined) {
      await this.jobs.add(
        noticeOpening,
        { caseId: file.id, opensOn },
        { key: `noticeOpening/${file.id}`, runAt: startOfDay(opensOn, governed.regulation.timeZone) },
      );
    }
  }

  /** The day has come. Safe to repeat; a case that waits for a later day meanwhile does not count as opened. */
  async notice(caseId: string, opensOn: LocalDate): Promise<void> {
    await this.door.query(markOpened, { case: caseId, opensOn });
  }
}
