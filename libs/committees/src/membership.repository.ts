import { type Membership } from '#access';
import { type LocalDate } from '#deadlines';
import { TenantDoor, TenantRepository, type Statement } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { MembershipEntity } from './membership.entity.js';

export interface HeldMembership extends Membership {
  readonly personId: string;
}

/** A role counts from its first day up to and including its last. */
const heldOn: Statement = {
  name: 'memberships_of_account',
  text: `select role, participant_id as "participantId", person_id as "personId" from membership
    where tenant_id = :tenant and account_id = :account and starts_on <= :day and (ends_on is null or ends_on >= :day)
    order by role, participant_id`,
};

@Injectable()
export class MembershipRepository {
  private readonly rows: TenantRepository<MembershipEntity>;

  constructor(private readonly door: TenantDoor) {
    this.rows = new TenantRepository(door, MembershipEntity);
  }

  /** What this account holds in the committee on a day. */
  async listOfAccount(account: string, day: LocalDate): Promise<HeldMembership[]> {
    return this.door.query<HeldMembership>(heldOn, { account, day });
  }

  async insert(membership: Omit<MembershipEntity, 'tenantId'>): Promise<void> {
    await this.rows.insert(membership);
  }
}
