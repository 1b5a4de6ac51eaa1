import { TenantOwned } from '#tenancy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** The key of one case or one person, wrapped by the tenant's key. */
@Entity({ name: 'data_key' })
export class DataKeyEntity extends TenantOwned {
  /** The id of the case or the person. */
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'bytea' })
  wrapped: Buffer;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt: string;
}
