import { CaseAccess, type CaseRecord, StepTexts } from '#cases';
import { Clock } from '#clock';
import { type LocalDate } from '#deadlines';
import { TenantDoor, TenantRepository } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { CasePieceEntity } from './case-piece.entity.js';
import { PieceLeaveEntity } from './piece-rows.entity.js';

interface Decided {
  readonly granted: boolean;
  readonly motivation: string;
  readonly today: LocalDate;
}

/** Writes what was decided about a piece that came late: the decision with its reasons, and what holds now. */
@Injectable()
export class LeaveWriter {
  private readonly leaves: TenantRepository<PieceLeaveEntity>;
  private readonly pieces: TenantRepository<CasePieceEntity>;

  constructor(
    door: TenantDoor,
    private readonly clock: Clock,
    private readonly texts: StepTexts,
    private readonly access: CaseAccess,
  ) {
    this.leaves = new TenantRepository(door, PieceLeaveEntity);
    this.pieces = new TenantRepository(door, CasePieceEntity);
  }

  async write({ file }: CaseRecord, pieceId: string, { granted, motivation, today }: Decided): Promise<void> {
    const viewer = await this.access.viewer();
    await this.leaves.insert({
      id: this.clock.newId(),
      pieceId,
      granted,
      decidedOn: today,
      recordedAt: this.clock.nowIso(),
      motivationId: await this.texts.required(file.id, 'motivation', motivation),
      byPersonId: viewer.kind === 'staff' ? viewer.personId : null,
    });
    await this.pieces.update({ id: pieceId }, { leave: granted ? 'granted' : 'refused', leaveOn: today });
  }
}
