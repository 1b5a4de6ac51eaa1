import { TenantOwned } from '#tenancy';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Expertise } from './words.js';

/** Something that somebody knows of. */
@Entity({ name: 'person_expertise' })
export class PersonExpertiseEntity extends TenantOwned {
  @PrimaryColumn({ type: 'uuid', name: 'person_id' })
  personId: string;

  @PrimaryColumn({ type: 'text' })
  expertise: Expertise;

  @Column({ type: 'timestamptz', name: 'recorded_at' })
  recordedAt: string;
}
