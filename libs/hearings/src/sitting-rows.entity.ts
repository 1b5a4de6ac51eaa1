import { TenantOwned } from '#tenancy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** Where a committee can sit for a whole day: never at somebody's home. */
export const sittingPlaces = ['respondentOffice', 'committeeOffice', 'online'] as const;
export type SittingPlace = (typeof sittingPlaces)[number];

/** In which capacity somebody of the committee was at a hearing. */
export const attendingAs = ['chair', 'member', 'secretary'] as const;
export type AttendingAs = (typeof attendingAs)[number];

/** A day on which the committee hears several cases. */
@Entity({ name: 'sitting_day' })
export class SittingDayEntity extends TenantOwned {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'date', name: 'on_day' })
  onDay: string;

  @Column({ type: 'text' })
  place: SittingPlace;

  /** Whose head office it is; null for another place. */
  @Column({ type: 'uuid', name: 'participant_id', nullable: true })
  participantId: string | null;

  @Column({ type: 'timestamptz', name: 'made_at' })
  madeAt: string;

  @Column({ type: 'uuid', name: 'made_by_id' })
  madeById: string;
}

/** The time and the room that a case has on a sitting day. */
@Entity({ name: 'sitting_slot' })
export class SittingSlotEntity extends TenantOwned {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid', name: 'sitting_day_id' })
  sittingDayId: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId: string;

  @Column({ type: 'text', name: 'starts_at' })
  startsAt: string;

  @Column({ type: 'text', name: 'ends_at' })
  endsAt: string;

  @Column({ type: 'text' })
  room: string;

  @Column({ type: 'timestamptz', name: 'added_at' })
  addedAt: string;
}

/** That somebody of the committee was at a hearing: what a fee rests on. No word about the case. */
@Entity({ name: 'hearing_attendance' })
export class HearingAttendanceEntity extends TenantOwned {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId: string;

  /** The event with which the hearing was recorded. */
  @Column({ type: 'integer' })
  sequence: number;

  @Column({ type: 'date', name: 'held_on' })
  heldOn: string;

  @Column({ type: 'uuid', name: 'person_id' })
  personId: string;

  @Column({ type: 'text' })
  role: AttendingAs;

  @Column({ type: 'timestamptz', name: 'recorded_at' })
  recordedAt: string;
}
