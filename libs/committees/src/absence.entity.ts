import { TenantOwned } from '#tenancy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Days on which somebody is away, and who has the office meanwhile. */
@Entity({ name: 'absence' })
export class AbsenceEntity extends TenantOwned {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid', name: 'person_id' })
  personId: string;

  @Column({ type: 'date', name: 'starts_on' })
  startsOn: string;

  /** The last day of it. */
  @Column({ type: 'date', name: 'ends_on' })
  endsOn: string;

  /** Null where nobody covers: somebody is not there, and nobody else has more to do with it. */
  @Column({ type: 'uuid', name: 'covered_by_person_id', nullable: true })
  coveredByPersonId: string | null;

  @Column({ type: 'timestamptz', name: 'told_at' })
  toldAt: string;

  /** Back sooner: from this moment on nobody covers. */
  @Column({ type: 'timestamptz', name: 'ended_at', nullable: true })
  endedAt: string | null;
}
