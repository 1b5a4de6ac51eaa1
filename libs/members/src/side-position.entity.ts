import { TenantOwned } from '#tenancy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** What somebody does besides; the title and the organisation are sealed under that person's own key. */
@Entity({ name: 'side_position' })
export class SidePositionEntity extends TenantOwned {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid', name: 'person_id' })
  personId: string;

  @Column({ type: 'bytea' })
  sealed: Buffer;

  /** Whether visitors see it. */
  @Column({ type: 'boolean', name: 'shown_publicly' })
  shownPublicly: boolean;

  @Column({ type: 'timestamptz', name: 'recorded_at' })
  recordedAt: string;
}
