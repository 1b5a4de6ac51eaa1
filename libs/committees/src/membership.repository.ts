import { TenantDoor, TenantRepository } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { In, IsNull } from 'typeorm';
import { MembershipEntity } from './membership.entity.js';

type Row = Omit<MembershipEntity, 'tenantId'>;

@Injectable()
export class MembershipRepository {
  private readonly rows: TenantRepository<MembershipEntity>;

  constructor(door: TenantDoor) {
    this.rows = new TenantRepository(door, MembershipEntity);
  }

  async find(id: string): Promise<MembershipEntity | undefined> {
    return this.rows.findOne({ id });
  }

  /** Everything that this account held, holds or will hold, oldest first; also what was taken away. */
  async listOfAccount(accountId: string): Promise<MembershipEntity[]> {
    return this.rows.find({ accountId }, { order: { id: 'ASC' } });
  }

  /** Everything that these people held, hold or will hold; also what was taken away. */
  async listOfPeople(personIds: readonly string[]): Promise<MembershipEntity[]> {
    return this.rows.find({ personId: In([...personIds]) });
  }

  async insert(membership: Row): Promise<void> {
    await this.rows.insert(membership);
  }

  async endOn(id: string, endsOn: string): Promise<void> {
    await this.rows.update({ id }, { endsOn });
  }

  /** Keeps the first moment when it was removed already. */
  async remove(id: string, removedAt: string): Promise<void> {
    await this.rows.update({ id, removedAt: IsNull() }, { removedAt });
  }
}
