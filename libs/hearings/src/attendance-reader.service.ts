import { PersonRepository } from '#committees';
import { addDays, compareDays, type LocalDate } from '#deadlines';
import { Injectable } from '@nestjs/common';
import { AttendanceRepository, type AttendanceCount } from './attendance.repository.js';
import { CommitteeActs } from './committee-acts.service.js';
import { wrong } from './hearing-refused.js';

/** How often somebody was at a hearing; the name is null after it was erased. */
export interface ShownAttendance extends AttendanceCount {
  readonly name: string | null;
}

const longestPeriod = 5 * 366;

/** Who of the committee was at hearings. */
@Injectable()
export class AttendanceReader {
  constructor(
    private readonly acts: CommitteeActs,
    private readonly attendance: AttendanceRepository,
    private readonly people: PersonRepository,
  ) {}

  /** How often each was at a hearing in a period, and of no case which. Throws NotFound, and BadInput for a period that cannot be. */
  async count(from: LocalDate, until: LocalDate): Promise<ShownAttendance[]> {
    await this.acts.require('read', 'Attendance');
    if (compareDays(from, until) > 0 || compareDays(until, addDays(from, longestPeriod)) > 0) {
      throw wrong('until', 'Ask for a period of five years at most, which ends on or after its first day.');
    }
    const counts = await this.attendance.countBetween(from, until);
    const ids = [...new Set(counts.map(({ personId }) => personId))];
    const details = await this.people.listDetails(ids);
    await this.acts.noteReading('readAttendance', ids);
    return counts.map((count) => ({ ...count, name: details.get(count.personId)?.name ?? null }));
  }
}
