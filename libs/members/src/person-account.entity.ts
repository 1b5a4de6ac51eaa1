import { TenantOwned } from '#tenancy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** With which account somebody signs in who was nominated and may have no role yet. */
@Entity({ name: 'person_account' })
export class PersonAccountEntity extends TenantOwned {
  @PrimaryColumn({ type: 'uuid', name: 'person_id' })
  personId: string;

  @Column({ type: 'uuid', name: 'account_id' })
  accountId: string;
}
