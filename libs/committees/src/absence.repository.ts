import { type LocalDate } from '#deadlines';
import { TenantDoor, TenantRepository } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { IsNull, LessThanOrEqual, MoreThanOrEqual } from 'typeorm';
import { AbsenceEntity } from './absence.entity.js';

@Injectable()
export class AbsenceRepository {
  private readonly rows: TenantRepository<AbsenceEntity>;

  constructor(door: TenantDoor) {
    this.rows = new TenantRepository(door, AbsenceEntity);
  }

  async find(id: string): Promise<AbsenceEntity | undefined> {
    return this.rows.findOne({ id });
  }

  /** An absence of this person that was not ended and has a day in the period. */
  async findDuring(personId: string, from: LocalDate, until: LocalDate): Promise<AbsenceEntity | undefined> {
    const period = { startsOn: LessThanOrEqual(until), endsOn: MoreThanOrEqual(from) };
    return this.rows.findOne({ personId, endedAt: IsNull(), ...period });
  }

  async insert(absence: Omit<AbsenceEntity, 'tenantId'>): Promise<void> {
    await this.rows.insert(absence);
  }

  /** Keeps the first moment when it was ended already. */
  async end(id: string, endedAt: string): Promise<void> {
    await this.rows.update({ id, endedAt: IsNull() }, { endedAt });
  }
}
