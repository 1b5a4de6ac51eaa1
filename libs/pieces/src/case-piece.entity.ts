import { type PieceSide } from '#access';
import { TenantOwned } from '#tenancy';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type PieceKind, type PieceState } from './pieces-of.js';

/** Whether a piece that came late may be used; null for one that came in time. */
export type Leave = 'asked' | 'granted' | 'refused';

/** A piece in the register of a case: what follows from the events, and what was decided about it. */
@Entity({ name: 'case_piece' })
export class CasePieceEntity extends TenantOwned {
  /** The id of its content. */
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid', name: 'case_id' })
  caseId: string;

  /** The number of the exhibit in its case. */
  @Column({ type: 'integer' })
  number: number;

  @Column({ type: 'text' })
  kind: PieceKind;

  /** Whose piece it is. */
  @Column({ type: 'text' })
  side: PieceSide;

  /** Who laid it, or wrote it down. */
  @Column({ type: 'text', name: 'by_role' })
  byRole: string;

  @Column({ type: 'date', name: 'received_on' })
  receivedOn: string;

  @Column({ type: 'timestamptz', name: 'recorded_at' })
  recordedAt: string;

  /** Whether it was asked to keep it from the other side. */
  @Column({ type: 'boolean' })
  asked: boolean;

  @Column({ type: 'text' })
  state: PieceState;

  @Column({ type: 'boolean' })
  late: boolean;

  @Column({ type: 'text', nullable: true })
  leave: Leave | null;

  @Column({ type: 'date', name: 'leave_on', nullable: true })
  leaveOn: string | null;

  /** The content without what was blacked out. */
  @Column({ type: 'uuid', name: 'redaction_id', nullable: true })
  redactionId: string | null;

  /** For how many days the other side must have been able to see it, as the regulation said when it came in. */
  @Column({ type: 'integer', name: 'seen_for' })
  seenFor: number;
}
