import { TenantOwned } from '#tenancy';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Nominator } from './words.js';

/** One of those who nominate together, and whether it consented. */
@Entity({ name: 'nomination_consent' })
export class NominationConsentEntity extends TenantOwned {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid', name: 'nomination_id' })
  nominationId: string;

  @Column({ type: 'text' })
  nominator: Nominator;

  /** Which participant, or whose renters' organisation; null where all of them act as one. */
  @Column({ type: 'uuid', name: 'participant_id', nullable: true })
  participantId: string | null;

  @Column({ type: 'date', name: 'consented_on', nullable: true })
  consentedOn: string | null;

  @Column({ type: 'timestamptz', name: 'recorded_at', nullable: true })
  recordedAt: string | null;

  /** The person who wrote the consent down. */
  @Column({ type: 'uuid', name: 'recorded_by_id', nullable: true })
  recordedById: string | null;
}
