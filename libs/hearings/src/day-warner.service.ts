import { type CaseRecord } from '#cases';
import { type LocalDate } from '#deadlines';
import { Injectable } from '@nestjs/common';
import { type DayWarning, dayWarnings } from './day-warnings.js';
import { HearingDateRepository } from './hearing-date.repository.js';
import { plannedHearing } from './hearings-of.js';

/** What whoever arranges a hearing is warned of. */
@Injectable()
export class DayWarner {
  constructor(private readonly dates: HearingDateRepository) {}

  /** Of the hearing that is ahead. */
  async ofHearing(record: CaseRecord): Promise<DayWarning[]> {
    const hearing = plannedHearing(record);
    return hearing ? this.of(record, [hearing.on]) : [];
  }

  /** Of the days that are proposed now. */
  async ofProposals(record: CaseRecord): Promise<DayWarning[]> {
    const proposals = await this.dates.listOfCase(record.file.id);
    return this.of(
      record,
      proposals.map(({ onDay }) => onDay),
    );
  }

  private async of({ file, governed }: CaseRecord, days: readonly LocalDate[]): Promise<DayWarning[]> {
    return dayWarnings(days, governed.calendar, await this.dates.awayOn(days, file.sittingPersonIds));
  }
}
