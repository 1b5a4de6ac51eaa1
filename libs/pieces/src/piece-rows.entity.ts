import { TenantOwned } from '#tenancy';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { type Party } from './pieces-of.js';

/** That a side could see a content of a piece, and from which day that counts. */
@Entity({ name: 'piece_shown' })
export class PieceShownEntity extends TenantOwned {
  @PrimaryColumn({ type: 'uuid', name: 'piece_id' })
  pieceId: string;

  @PrimaryColumn({ type: 'text' })
  side: Party;

  /** The piece itself, or what was left of it after blacking out. */
  @PrimaryColumn({ type: 'uuid', name: 'content_id' })
  contentId: string;

  @Column({ type: 'text' })
  how: 'online' | 'post';

  @Column({ type: 'timestamptz', name: 'shown_at' })
  shownAt: string;

  @Column({ type: 'date', name: 'counts_from' })
  countsFrom: string;
}

/** A decision about a piece that came late. */
@Entity({ name: 'piece_leave' })
export class PieceLeaveEntity extends TenantOwned {
  @PrimaryColumn({ type: 'uuid' })
  id: string;

  @Column({ type: 'uuid', name: 'piece_id' })
  pieceId: string;

  @Column({ type: 'boolean' })
  granted: boolean;

  @Column({ type: 'date', name: 'decided_on' })
  decidedOn: string;

  @Column({ type: 'timestamptz', name: 'recorded_at' })
  recordedAt: string;

  /** The id of the written reasons. */
  @Column({ type: 'uuid', name: 'motivation_id' })
  motivationId: string;

  @Column({ type: 'uuid', name: 'by_person_id', nullable: true })
  byPersonId: string | null;
}

/** A file in a content of a piece. */
@Entity({ name: 'piece_file' })
export class PieceFileEntity extends TenantOwned {
  @PrimaryColumn({ type: 'uuid', name: 'file_id' })
  fileId: string;

  @PrimaryColumn({ type: 'uuid', name: 'content_id' })
  contentId: string;

  @Column({ type: 'uuid', name: 'piece_id' })
  pieceId: string;
}
