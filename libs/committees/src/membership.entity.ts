import { type StaffRole } from '#access';
import { TenantOwned } from '#tenancy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A role that a person holds in this committee, from a day and perhaps until one. */
@Entity({ name: 'membership' })
export class MembershipEntity extends TenantOwned {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid', name: 'account_id' })
  accountId: string;

  @Column({ type: 'uuid', name: 'person_id' })
  personId: string;

  @Column({ type: 'text' })
  role: StaffRole;

  /** The participant that the role is held for; null for a role in the committee itself. */
  @Column({ type: 'uuid', name: 'participant_id', nullable: true })
  participantId: string | null;

  @Column({ type: 'date', name: 'starts_on' })
  startsOn: string;

  /** The last day in office. */
  @Column({ type: 'date', name: 'ends_on', nullable: true })
  endsOn: string | null;

  /** From this moment on nothing is left of it. */
  @Column({ type: 'timestamptz', name: 'removed_at', nullable: true })
  removedAt: string | null;
}
