import { AuditTrail } from '#audit';
import { Clock } from '#clock';
import { compareDays } from '#deadlines';
import { decide } from '#procedure';
import { Injectable } from '@nestjs/common';
import { CaseJournal } from '../case-journal.service.js';
import { type CaseRecord } from '../case-record.js';
import { SystemReader } from './system-reader.service.js';
import { openHold } from './wake-up-calls.service.js';

/** What the platform itself does on the day on which a held case wakes up. */
@Injectable()
export class WakeUp {
  constructor(
    private readonly cases: SystemReader,
    private readonly journal: CaseJournal,
    private readonly audit: AuditTrail,
    private readonly clock: Clock,
  ) {}

  /**
   * Resumes the case where the regulation lets the system do so; elsewhere the secretary sees that it is due. A case that
   * went on meanwhile, or whose day was put off, is left alone, so that it does no harm to be asked twice.
   */
  async wake(caseId: string): Promise<void> {
    const record = await this.cases.find(caseId);
    if (!record || !this.isDue(record)) {
      return;
    }
    const { regulation, calendar } = record.governed;
    const today = this.clock.today(regulation.timeZone);
    const context = { by: 'system', at: this.clock.nowIso(), today, calendar } as const;
    const decision = decide(regulation, record.state, { step: 'resume' }, context);
    if (decision.kind === 'refused') {
      return;
    }
    await this.journal.append(record, decision.events, null);
    await this.audit.note({ kind: 'system', id: null }, 'resume', [{ kind: 'case', id: caseId }]);
  }

  private isDue({ state, governed }: CaseRecord): boolean {
    const wakeUpOn = openHold(state)?.wakeUpOn;
    const today = this.clock.today(governed.regulation.timeZone);
    return wakeUpOn !== undefined && compareDays(wakeUpOn, today) <= 0;
  }
}
