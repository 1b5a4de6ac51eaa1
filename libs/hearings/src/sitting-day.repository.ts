import { type SqlRight } from '#access';
import { type LocalDate } from '#deadlines';
import { TenantDoor, TenantRepository } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { leaveSittingDays, lockSittingDay, sittingDaysBetween, slotsOfDays } from './hearing-statements.js';
import { SittingDayEntity, SittingSlotEntity } from './sitting-rows.entity.js';

export type SittingDayRow = Pick<SittingDayEntity, 'id' | 'onDay' | 'place' | 'participantId'>;
export type ListedDay = SittingDayRow & { readonly participantName: string | null };
export type Slot = Pick<SittingSlotEntity, 'id' | 'sittingDayId' | 'caseId' | 'startsAt' | 'endsAt' | 'room'>;
export type ListedSlot = Slot & { readonly number: string };

@Injectable()
export class SittingDayRepository {
  private readonly days: TenantRepository<SittingDayEntity>;
  private readonly slots: TenantRepository<SittingSlotEntity>;

  constructor(private readonly door: TenantDoor) {
    this.days = new TenantRepository(door, SittingDayEntity);
    this.slots = new TenantRepository(door, SittingSlotEntity);
  }

  async insert(day: Omit<SittingDayEntity, 'tenantId'>): Promise<void> {
    await this.days.insert(day);
  }

  /** The day, while nobody else can add a case to it. */
  async lock(id: string): Promise<SittingDayRow | undefined> {
    const [day] = await this.door.query<SittingDayRow>(lockSittingDay, { id });
    return day;
  }

  async listBetween(from: LocalDate, until: LocalDate): Promise<ListedDay[]> {
    return this.door.query<ListedDay>(sittingDaysBetween, { from, until });
  }

  /** The cases of these days that may be read. */
  async listSlots(readable: SqlRight, dayIds: readonly string[]): Promise<ListedSlot[]> {
    return this.door.query<ListedSlot>(slotsOfDays(readable), { ...readable.values, dayIds });
  }

  /** Everything that is taken on a day, whoever may read it. */
  async listTaken(sittingDayId: string): Promise<Slot[]> {
    return this.slots.find({ sittingDayId });
  }

  async findSlot(sittingDayId: string, caseId: string): Promise<Slot | undefined> {
    return this.slots.findOne({ sittingDayId, caseId });
  }

  async insertSlot(slot: Omit<SittingSlotEntity, 'tenantId'>): Promise<void> {
    await this.slots.insert(slot);
  }

  async removeSlot(id: string): Promise<void> {
    await this.slots.delete({ id });
  }

  /** The case leaves the sitting days that are still to come, but for the one where it stays. */
  async leave(caseId: string, today: LocalDate, stays: string | null): Promise<void> {
    await this.door.query(leaveSittingDays, { caseId, today, stays });
  }
}
