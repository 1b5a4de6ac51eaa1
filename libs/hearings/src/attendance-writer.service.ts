import { type CaseRecord } from '#cases';
import { Clock } from '#clock';
import { type LocalDate } from '#deadlines';
import { Injectable } from '@nestjs/common';
import { AttendanceRepository } from './attendance.repository.js';
import { wrong } from './hearing-refused.js';
import { type HeldHearing } from './hearings-of.js';
import { type AttendingAs } from './sitting-rows.entity.js';

/** Who of the committee was there, by personId. */
export interface Attending {
  readonly members?: readonly string[] | undefined;
  readonly secretaries?: readonly string[] | undefined;
}

/** Checks and writes who of the committee was at a hearing. */
@Injectable()
export class AttendanceWriter {
  constructor(
    private readonly attendance: AttendanceRepository,
    private readonly clock: Clock,
  ) {}

  /** Throws BadInput for a member who does not sit in the case, and for whoever is no secretary on that day. */
  async require({ file }: CaseRecord, { members = [], secretaries = [] }: Attending, day: LocalDate): Promise<void> {
    const stranger = members.findIndex((id) => !file.sittingPersonIds.includes(id));
    if (stranger >= 0) {
      throw wrong(`members.${stranger}`, 'This is nobody who sits in this case.');
    }
    const known = secretaries.length === 0 ? [] : await this.attendance.secretariesOn(secretaries, day);
    const unknown = secretaries.findIndex((id) => !known.includes(id));
    if (unknown >= 0) {
      throw wrong(`secretaries.${unknown}`, 'This is no secretary of this committee on that day.');
    }
  }

  /** Writes who was there, in place of what was written of this hearing before. */
  async write(record: CaseRecord, hearing: Pick<HeldHearing, 'sequence' | 'on'>, attending: Attending): Promise<void> {
    const { members = [], secretaries = [] } = attending;
    const { sequence, on: heldOn } = hearing;
    const everybody = new Map<string, AttendingAs>([
      ...secretaries.map((id) => [id, 'secretary'] as const),
      ...members.map((id) => [id, seatRole(record, id)] as const),
    ]);
    await this.attendance.removeOf(record.file.id, sequence);
    await this.attendance.insert(
      [...everybody].map(([personId, role]) => ({
        ...{ id: this.clock.newId(), caseId: record.file.id, sequence, heldOn, personId, role },
        recordedAt: this.clock.nowIso(),
      })),
    );
  }
}

/** As what somebody sits: the seat of the chair is the regulation's. */
function seatRole({ state, governed }: CaseRecord, personId: string): AttendingAs {
  const seat = state.panel?.seats.find((taken) => taken.personId === personId)?.seat;
  const rule = seat === undefined ? undefined : governed.regulation.committee?.seats[seat];
  return rule?.role === 'chair' ? 'chair' : 'member';
}
