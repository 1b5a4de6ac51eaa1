import { TenantOwned } from '#tenancy';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type SeatCapacity } from './words.js';

/** That somebody was put forward for a seat, or as a deputy for it. */
@Entity({ name: 'seat_nomination' })
export class SeatNominationEntity extends TenantOwned {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid', name: 'person_id' })
  personId: string;

  /** The name of the seat in the regulation. */
  @Column({ type: 'text' })
  seat: string;

  @Column({ type: 'text' })
  capacity: SeatCapacity;

  @Column({ type: 'timestamptz', name: 'nominated_at' })
  nominatedAt: string;

  /** The person who wrote it down. */
  @Column({ type: 'uuid', name: 'nominated_by_id' })
  nominatedById: string;

  @Column({ type: 'timestamptz', name: 'withdrawn_at', nullable: true })
  withdrawnAt: string | null;

  @Column({ type: 'uuid', name: 'withdrawn_by_id', nullable: true })
  withdrawnById: string | null;
}
