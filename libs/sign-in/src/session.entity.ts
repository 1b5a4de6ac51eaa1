import { TenantOwned } from '#tenancy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Somebody signed in on this tenant's host. Only the hash of the cookie is kept. */
@Entity({ name: 'session' })
export class SessionEntity extends TenantOwned {
  @PrimaryColumn({ type: 'text', name: 'token_hash' })
  tokenHash: string;

  @Column({ type: 'uuid', name: 'account_id', nullable: true })
  accountId: string | null;

  @Column({ type: 'uuid', name: 'credential_id', nullable: true })
  credentialId: string | null;

  @Column({ type: 'timestamptz', name: 'created_at' })
  createdAt: string;

  @Column({ type: 'timestamptz', name: 'seen_at' })
  seenAt: string;

  @Column({ type: 'timestamptz', name: 'expires_at' })
  expiresAt: string;
}
