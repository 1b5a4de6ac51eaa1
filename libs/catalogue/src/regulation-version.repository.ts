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

const knownVersions: Statement = {
  name: 'regulation_versions_known',
  text: `select distinct on (in_force_from) id, in_force_from::text as "inForceFrom" from regulation_version
    where tenant_id = :tenant
    order by in_force_from nulls first, activated_at desc, id desc`,
};

const versionFrom: Statement = {
  name: 'regulation_version_from',
  text: `select id from regulation_version
    where tenant_id = :tenant and in_force_from is not distinct from :inForceFrom
    order by activated_at desc, id desc limit 1`,
};

/** A version by its first day; null: from the first use, because its source bears no date. */
export interface KnownVersion {
  readonly id: string;
  readonly inForceFrom: LocalDate | null;
}

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

  /** Every version that was ever put in force or will be, the oldest first; of each first day the text that was activated last. */
  async listKnown(): Promise<KnownVersion[]> {
    return this.door.query<KnownVersion>(knownVersions, {});
  }

  async findIdFrom(inForceFrom: LocalDate | null): Promise<string | undefined> {
    const [row] = await this.door.query<{ id: string }>(versionFrom, { inForceFrom });
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
