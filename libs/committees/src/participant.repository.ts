import { Clock } from '#clock';
import { type LocalDate } from '#deadlines';
import { TenantDoor, TenantRepository, type Where } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { In, IsNull, LessThanOrEqual, MoreThanOrEqual } from 'typeorm';
import { committeeTimeZone } from './committee-time-zone.js';
import { ParticipantEntity } from './participant.entity.js';

@Injectable()
export class ParticipantRepository {
  private readonly rows: TenantRepository<ParticipantEntity>;

  constructor(
    door: TenantDoor,
    private readonly clock: Clock,
  ) {
    this.rows = new TenantRepository(door, ParticipantEntity);
  }

  /** Those that take part today, by name. */
  async listCurrent(): Promise<ParticipantEntity[]> {
    return this.rows.find(this.takesPart(), { order: { name: 'ASC' } });
  }

  /** The one that takes part on a day under this key: today, when no day is given. */
  async findCurrentByKey(key: string, day?: LocalDate): Promise<ParticipantEntity | undefined> {
    return this.rows.findOne(this.takesPart(day).map((period) => ({ ...period, key })));
  }

  /** Also one that left, or that is still to join. */
  async findByKey(key: string): Promise<ParticipantEntity | undefined> {
    return this.rows.findOne({ key });
  }

  /** Also those that left, or that are still to join. */
  async listAll(): Promise<ParticipantEntity[]> {
    return this.rows.find();
  }

  async listByIds(ids: readonly string[]): Promise<ParticipantEntity[]> {
    return this.rows.find({ id: In([...ids]) });
  }

  async insert(participants: readonly Omit<ParticipantEntity, 'tenantId'>[]): Promise<void> {
    await this.rows.insert([...participants]);
  }

  async leaveOn(id: string, leftOn: LocalDate): Promise<void> {
    await this.rows.update({ id }, { leftOn });
  }

  /** From the first day up to and including the last. */
  private takesPart(day = this.clock.today(committeeTimeZone)): Extract<Where<ParticipantEntity>, unknown[]> {
    const joinedOn = LessThanOrEqual(day);
    return [
      { joinedOn, leftOn: IsNull() },
      { joinedOn, leftOn: MoreThanOrEqual(day) },
    ];
  }
}
