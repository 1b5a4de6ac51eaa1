import { type Membership } from '#access';
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
  role: Membership['role'];

  /** The participant that a contact speaks for; null for everybody else. */
  @Column({ type: 'uuid', name: 'participant_id', nullable: true })
  participantId: string | null;

  @Column({ type: 'date', name: 'starts_on' })
  startsOn: string;

  @Column({ type: 'date', name: 'ends_on', nullable: true })
  endsOn: string | null;
}
