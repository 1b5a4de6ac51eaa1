import { PrimaryColumn } from 'typeorm';

/**
 * What every row of a tenant has: an owner, first in its key. The door writes and compares it; PostgreSQL fills it in
 * where a statement leaves it out and refuses another tenant's.
 */
export abstract class TenantOwned {
  @PrimaryColumn({ type: 'uuid', name: 'tenant_id', update: false, default: () => 'current_tenant()' })
  readonly tenantId: string;
}
