import { type LocalDate } from '#deadlines';
import { TenantDoor, TenantRepository } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { attendanceBetween, secretariesOn } from './hearing-statements.js';
import { HearingAttendanceEntity } from './sitting-rows.entity.js';

export type AttendanceCount = Pick<HearingAttendanceEntity, 'personId' | 'role'> & { readonly hearings: number };

@Injectable()
export class AttendanceRepository {
  private readonly rows: TenantRepository<HearingAttendanceEntity>;

  constructor(private readonly door: TenantDoor) {
    this.rows = new TenantRepository(door, HearingAttendanceEntity);
  }

  async countBetween(from: LocalDate, until: LocalDate): Promise<AttendanceCount[]> {
    return this.door.query<AttendanceCount>(attendanceBetween, { from, until });
  }

  /** Who of these people is a secretary on that day. */
  async secretariesOn(personIds: readonly string[], day: LocalDate): Promise<string[]> {
    const rows = await this.door.query<{ readonly personId: string }>(secretariesOn, { personIds, day });
    return rows.map(({ personId }) => personId);
  }

  async insert(rows: readonly Omit<HearingAttendanceEntity, 'tenantId'>[]): Promise<void> {
    await this.rows.insert(rows);
  }

  async removeOf(caseId: string, sequence: number): Promise<void> {
    await this.rows.delete({ caseId, sequence });
  }
}
