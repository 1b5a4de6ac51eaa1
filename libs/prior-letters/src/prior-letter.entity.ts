import { TenantOwned } from '#tenancy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A letter that somebody wrote to a participant before filing. Found by its code; what it says is sealed under a key of its own. */
@Entity({ name: 'prior_letter' })
export class PriorLetterEntity extends TenantOwned {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'text', name: 'code_token' })
  codeToken: string;

  @Column({ type: 'bytea' })
  sealed: Buffer;

  @Column({ type: 'date', name: 'written_on' })
  writtenOn: string;

  /** The first day on which filing is not too early, where the regulation names a term. */
  @Column({ type: 'date', name: 'opens_on', nullable: true })
  opensOn: string | null;

  /** On this day it goes. */
  @Column({ type: 'date', name: 'expires_on' })
  expiresOn: string;

  /** When the writer was told that the day has come. */
  @Column({ type: 'timestamptz', name: 'called_back_at', nullable: true })
  calledBackAt: string | null;
}
