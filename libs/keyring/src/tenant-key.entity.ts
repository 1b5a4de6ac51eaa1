import { TenantOwned } from '#tenancy';
import { Column, Entity } from 'typeorm';

/** The key of a tenant, wrapped by the master key, which is never in the database. */
@Entity({ name: 'tenant_key' })
export class TenantKeyEntity extends TenantOwned {
  @Column({ type: 'bytea' })
  wrapped: Buffer;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt: string;
}
