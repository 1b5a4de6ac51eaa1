import { TenantOwned } from '#tenancy';
import { Column, Entity, PrimaryColumn } from 'typeorm';

/** A case that is about the same matter as the others of its group; each keeps its own file. */
@Entity({ name: 'case_join' })
export class CaseJoinEntity extends TenantOwned {
  @PrimaryColumn({ type: 'uuid', name: 'case_id' })
  caseId: string;

  @Column({ type: 'uuid', name: 'group_id' })
  groupId: string;
}

/** A piece of one case that was laid in another one of the same matter, as a piece of its own there. */
@Entity({ name: 'piece_grant' })
export class PieceGrantEntity extends TenantOwned {
  @PrimaryColumn({ type: 'uuid', name: 'piece_id' })
  pieceId: string;

  @PrimaryColumn({ type: 'uuid', name: 'to_case_id' })
  toCaseId: string;

  @Column({ type: 'uuid', name: 'granted_piece_id' })
  grantedPieceId: string;

  @Column({ type: 'timestamptz', name: 'granted_at' })
  grantedAt: string;
}
