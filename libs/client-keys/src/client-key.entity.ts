import { TenantOwned } from '#tenancy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A request that was carried out, by whom and with which input, and the answer it got. */
@Entity({ name: 'client_key' })
export class ClientKeyEntity extends TenantOwned {
  /** Who sent it; the same key of somebody else is another request. */
  @PrimaryColumn({ type: 'text' })
  actor: string;

  @PrimaryColumn({ type: 'uuid' })
  key: string;

  @Column({ type: 'text' })
  operation: string;

  @Column({ type: 'text', name: 'input_hash' })
  inputHash: string;

  @Column({ type: 'bytea', name: 'sealed_result', nullable: true })
  sealedResult: Buffer | null;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt: string;
}
