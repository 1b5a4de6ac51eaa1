import { NotFoundException } from '@nestjs/common';
import {
  type EntityTarget,
  type FindOptionsOrder,
  type FindOptionsRelations,
  type FindOptionsWhere,
  type ObjectLiteral,
  type QueryDeepPartialEntity,
} from 'typeorm';
import { type TenantDoor } from './tenant-door.js';
import { type TenantOwned } from './tenant-owned.js';

/** Which rows: all named columns agree; of a list, one of the descriptions does. The tenant is never named, the door adds it. */
export type Where<E> = FindOptionsWhere<Omit<E, 'tenantId'>> | FindOptionsWhere<Omit<E, 'tenantId'>>[];

/** Values of columns, without the tenant. */
export type Values<E> = Partial<Omit<E, 'tenantId'>>;

export interface FindOptions<E> {
  readonly order?: FindOptionsOrder<E>;
  readonly take?: number;
  readonly skip?: number;
  readonly relations?: FindOptionsRelations<E>;
  /** `forUpdate`: nobody else changes the rows until this operation is settled. */
  readonly lock?: 'forUpdate';
}

/**
 * The rows of one table that belong to the tenant of the operation. Every statement names the tenant, by the door's own value.
 * There is no `save`: a row is inserted or updated, and each says so.
 */
export class TenantRepository<E extends TenantOwned & ObjectLiteral> {
  constructor(
    private readonly door: TenantDoor,
    private readonly entity: EntityTarget<E>,
  ) {}

  /** The rows that agree; an empty list of descriptions agrees with none. */
  async find(where: Where<E> = {}, { lock, ...options }: FindOptions<E> = {}): Promise<E[]> {
    if (listOf(where).length === 0) {
      return [];
    }
    const locked = lock && ({ lock: { mode: 'pessimistic_write' } } as const);
    return this.door.manager.find(this.entity, { ...options, ...locked, where: this.ofTenant(where) });
  }

  /** The first row that agrees, or nothing. */
  async findOne(where: Where<E>, options: FindOptions<E> = {}): Promise<E | undefined> {
    const [found] = await this.find(where, { ...options, take: 1 });
    return found;
  }

  /** The first row that agrees; throws NotFoundException when there is none, also when it is another tenant's. */
  async getOne(where: Where<E>, options: FindOptions<E> = {}): Promise<E> {
    const found = await this.findOne(where, options);
    if (!found) {
      const { tableName } = this.door.manager.dataSource.getMetadata(this.entity);
      throw new NotFoundException(`There is no such ${tableName.replaceAll('_', ' ')}.`);
    }
    return found;
  }

  /** Adds one row, or several in one statement. */
  async insert(values: Values<E> | readonly Values<E>[]): Promise<void> {
    const rows = Array.isArray(values) ? (values as readonly Values<E>[]) : [values as Values<E>];
    if (rows.length === 0) {
      return;
    }
    const { tenantId, manager } = this.door;
    await manager
      .createQueryBuilder()
      .insert()
      .into(this.entity)
      .values(rows.map((row) => ({ ...row, tenantId })) as QueryDeepPartialEntity<E>[])
      .updateEntity(false)
      .execute();
  }

  /** Changes the rows that agree; answers how many. With an expected version in `where`, 0 means that somebody else was first. */
  async update(where: Where<E>, values: Values<E>): Promise<number> {
    requireChoice(where);
    const { affected } = await this.door.manager.update(
      this.entity,
      this.ofTenant(where),
      values as QueryDeepPartialEntity<E>,
    );
    return affected ?? 0;
  }

  /** Removes the rows that agree; answers how many. */
  async delete(where: Where<E>): Promise<number> {
    requireChoice(where);
    const { affected } = await this.door.manager.delete(this.entity, this.ofTenant(where));
    return affected ?? 0;
  }

  private ofTenant(where: Where<E>): FindOptionsWhere<E>[] {
    const { tenantId } = this.door;
    return listOf(where).map((choice) => ({ ...choice, tenantId }));
  }
}

function listOf<E>(where: Where<E>): FindOptionsWhere<Omit<E, 'tenantId'>>[] {
  return Array.isArray(where) ? where : [where];
}

/** An empty description would mean every row of the tenant, and an empty list is a mistake too. */
function requireChoice<E>(where: Where<E>): void {
  const choices = listOf(where);
  if (choices.length === 0 || choices.some((choice) => Object.keys(choice).length === 0)) {
    throw new Error('Say which rows: an empty description would change all of them.');
  }
}
