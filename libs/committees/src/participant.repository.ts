import { TenantDoor, TenantRepository } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { ParticipantEntity } from './participant.entity.js';

@Injectable()
export class ParticipantRepository {
  private readonly rows: TenantRepository<ParticipantEntity>;

  constructor(door: TenantDoor) {
    this.rows = new TenantRepository(door, ParticipantEntity);
  }

  /** Those that take part now, by name. */
  async listCurrent(): Promise<ParticipantEntity[]> {
    return this.rows.find({ leftOn: IsNull() }, { order: { name: 'ASC' } });
  }

  async findCurrentByKey(key: string): Promise<ParticipantEntity | undefined> {
    return this.rows.findOne({ key, leftOn: IsNull() });
  }

  async listByIds(ids: readonly string[]): Promise<ParticipantEntity[]> {
    return this.rows.find({ id: In([...ids]) });
  }

  async insert(participants: readonly Omit<ParticipantEntity, 'tenantId'>[]): Promise<void> {
    await this.rows.insert([...participants]);
  }
}
