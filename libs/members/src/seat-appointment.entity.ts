import { TenantOwned } from '#tenancy';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type SeatCapacity } from './words.js';

/** One term of office of somebody in a seat, or as a deputy for it. */
@Entity({ name: 'seat_appointment' })
export class SeatAppointmentEntity extends TenantOwned {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid', name: 'nomination_id' })
  nominationId: string;

  @Column({ type: 'uuid', name: 'person_id' })
  personId: string;

  @Column({ type: 'text' })
  seat: string;

  @Column({ type: 'text' })
  capacity: SeatCapacity;

  @Column({ type: 'date', name: 'starts_on' })
  startsOn: string;

  /** The last day of it. */
  @Column({ type: 'date', name: 'ends_on', nullable: true })
  endsOn: string | null;

  /** The role that goes with it. Several appointments after each other can go with one role. */
  @Column({ type: 'uuid', name: 'membership_id' })
  membershipId: string;

  @Column({ type: 'timestamptz', name: 'appointed_at' })
  appointedAt: string;

  @Column({ type: 'uuid', name: 'appointed_by_id' })
  appointedById: string;

  /** When it was written down that it ends before its time. */
  @Column({ type: 'timestamptz', name: 'ended_at', nullable: true })
  endedAt: string | null;

  @Column({ type: 'uuid', name: 'ended_by_id', nullable: true })
  endedById: string | null;
}
