import { TenantOwned } from '#tenancy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody outside the cases: a member, a secretary, a contact of a participant. The name is elsewhere, sealed. */
@Entity({ name: 'person' })
export class PersonEntity extends TenantOwned {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt: string;
}
