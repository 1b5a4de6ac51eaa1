import { type LocalDate } from '#deadlines';
import { type Regulation } from '#regulation';
import { TenantDoor, TenantRepository, type Statement } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { IsNull } from 'typeorm';
import { RegulationVersionEntity } from './regulation-version.entity.js';

const versionInForce: Statement = {
  name: 'regulation_version_in_force',
  text: `select id from regulation_version
    where tenant_id = :tenant and (in_force_from is null or in_force_from <= :day)
    order by in_force_from desc nulls last, activated_at desc, id desc limit 1`,
};

@Injectable()
export class RegulationVersionRepository {
  private readonly rows: TenantRepository<RegulationVersionEntity>;

  constructor(private readonly door: TenantDoor) {
    this.rows = new TenantRepository(door, RegulationVersionEntity);
  }

  async findIdInForceOn(day: LocalDate): Promise<string | undefined> {
    const [row] = await this.door.query<{ id: string }>(versionInForce, { day });
    return row?.id;
  }

  async getResolved(id: string): Promise<Regulation> {
    return (await this.rows.getOne({ id })).resolved;
  }

  /** What is in force from this day on, if anything: the version with this first day that was activated last. */
  async findActive(
    regulation: string,
    inForceFrom: LocalDate | null,
  ): Promise<{ id: string; hash: string } | undefined> {
    return this.rows.findOne(
      { regulation, inForceFrom: inForceFrom === null ? IsNull() : inForceFrom },
      { order: { activatedAt: 'DESC', id: 'DESC' } },
    );
  }

  async insert(version: Omit<RegulationVersionEntity, 'tenantId'>): Promise<void> {
    await this.rows.insert(version);
  }
}
