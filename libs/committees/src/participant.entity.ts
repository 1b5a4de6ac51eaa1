import { TenantOwned } from '#tenancy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A corporation, a part of one, or another legal person whose renters may turn to this committee. */
@Entity({ name: 'participant' })
export class ParticipantEntity extends TenantOwned {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  /** The word by which the regulation and the intake call it. */
  @Column({ type: 'text' })
  key: string;

  @Column({ type: 'text' })
  name: string;

  @Column({ type: 'text' })
  kind: 'corporation' | 'branch' | 'otherLegalPerson';

  @Column({ type: 'text', name: 'part_of', nullable: true })
  partOf: string | null;

  @Column({ type: 'date', name: 'joined_on' })
  joinedOn: string;

  /** The last day on which a complaint about it can be filed. */
  @Column({ type: 'date', name: 'left_on', nullable: true })
  leftOn: string | null;
}
