import { TenantOwned } from '#tenancy';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type LastingTie } from './words.js';

/** What binds somebody to a participant, or bound. */
@Entity({ name: 'person_tie' })
export class PersonTieEntity extends TenantOwned {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid', name: 'person_id' })
  personId: string;

  @Column({ type: 'text' })
  kind: LastingTie;

  @Column({ type: 'uuid', name: 'participant_id' })
  participantId: string;

  @Column({ type: 'date', name: 'starts_on', nullable: true })
  startsOn: string | null;

  /** The last day of it. */
  @Column({ type: 'date', name: 'ends_on', nullable: true })
  endsOn: string | null;

  @Column({ type: 'timestamptz', name: 'recorded_at' })
  recordedAt: string;

  @Column({ type: 'uuid', name: 'recorded_by_id' })
  recordedById: string;
}
