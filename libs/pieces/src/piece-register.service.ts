import { type CaseEvent } from '#procedure';
import { CaseListener, CaseListeners, type CaseRecord, type Enclosed, SystemReader } from '#cases';
import { NotFound } from '#problems';
import { TenantDoor, TenantRepository } from '#tenancy';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CasePieceEntity } from './case-piece.entity.js';
import { PieceFileEntity, PieceLeaveEntity, PieceShownEntity } from './piece-rows.entity.js';
import { type LaidPiece, piecesOf, type Register, type ShownOnline } from './pieces-of.js';

/** What a rebuilding had to mend; nothing where the register was whole. */
export interface Mended {
  readonly added: number;
  readonly changed: number;
  readonly shown: number;
}

/** Writes the register of pieces, in the transaction of the events from which it follows. */
@Injectable()
export class PieceRegister extends CaseListener implements OnModuleInit {
  private readonly pieces: TenantRepository<CasePieceEntity>;
  private readonly shown: TenantRepository<PieceShownEntity>;
  private readonly leaves: TenantRepository<PieceLeaveEntity>;
  private readonly files: TenantRepository<PieceFileEntity>;

  constructor(
    door: TenantDoor,
    private readonly listeners: CaseListeners,
    private readonly cases: SystemReader,
  ) {
    super();
    this.pieces = new TenantRepository(door, CasePieceEntity);
    this.shown = new TenantRepository(door, PieceShownEntity);
    this.leaves = new TenantRepository(door, PieceLeaveEntity);
    this.files = new TenantRepository(door, PieceFileEntity);
  }

  onModuleInit(): void {
    this.listeners.add(this);
  }

  override async written(record: CaseRecord, newEvents: readonly CaseEvent[]): Promise<void> {
    const { file, events } = record;
    const before = registerAt(record, events.slice(0, events.length - newEvents.length));
    const now = registerAt(record, events);
    await this.insert(file.id, now.pieces.slice(before.pieces.length));
    for (const piece of now.pieces.slice(0, before.pieces.length)) {
      await this.update(piece, before.pieces[piece.number - 1]);
    }
    await this.insertShown(now.shown.slice(before.shown.length));
  }

  /** Says that the files stand in the piece that came along with the complaint. */
  override async enclosed({ contentId, fileIds }: Enclosed): Promise<void> {
    await this.files.insert(fileIds.map((fileId) => ({ fileId, contentId, pieceId: contentId })));
  }

  /**
   * Writes what is missing in the register of a case and mends what was decided, all from its events. Throws NotFound, and an
   * Error where a row says something that can never change and is not so. For the platform: nobody is asked for a right.
   */
  async rebuild(caseId: string): Promise<Mended> {
    const record = await this.cases.find(caseId);
    if (!record) {
      throw new NotFound('case');
    }
    const now = registerAt(record, record.events);
    const rows = await this.pieces.find({ caseId });
    const missing = now.pieces.filter(({ id }) => !rows.some((row) => row.id === id));
    await this.insert(caseId, missing);
    await this.restoreLeave(missing);
    let changed = 0;
    for (const row of rows) {
      changed += await this.update(same(row, now), row);
    }
    const shown = await this.missingShown(now);
    await this.insertShown(shown);
    return { added: missing.length, changed, shown: shown.length };
  }

  private async insert(caseId: string, pieces: readonly LaidPiece[]): Promise<void> {
    const leaveOn = null;
    await this.pieces.insert(pieces.map((piece) => ({ ...piece, caseId, leave: firstLeave(piece), leaveOn })));
  }

  /** Only what can be decided about a piece ever changes. */
  private async update(now: LaidPiece, before: Pick<LaidPiece, 'state' | 'redactionId'> | undefined): Promise<number> {
    const { id, state, redactionId } = now;
    return before?.state === state && before.redactionId === redactionId
      ? 0
      : this.pieces.update({ id }, { state, redactionId });
  }

  private async insertShown(shown: readonly ShownOnline[]): Promise<void> {
    await this.shown.insert(shown.map((one) => ({ ...one, how: 'online' as const })));
  }

  private async restoreLeave(pieces: readonly LaidPiece[]): Promise<void> {
    for (const { id } of pieces) {
      const [last] = await this.leaves.find({ pieceId: id }, { order: { recordedAt: 'DESC', id: 'DESC' }, take: 1 });
      if (last) {
        await this.pieces.update({ id }, { leave: last.granted ? 'granted' : 'refused', leaveOn: last.decidedOn });
      }
    }
  }

  private async missingShown({ pieces, shown }: Register): Promise<ShownOnline[]> {
    const rows = await this.shown.find(pieces.map(({ id }) => ({ pieceId: id })));
    return shown.filter(
      ({ pieceId, side, contentId }) =>
        !rows.some((row) => row.pieceId === pieceId && row.side === side && row.contentId === contentId),
    );
  }
}

function registerAt({ file, governed }: CaseRecord, events: readonly CaseEvent[]): Register {
  const { complainantOnPaper } = file;
  return piecesOf(events, { regulation: governed.regulation, complainantOnPaper });
}

function firstLeave({ late }: LaidPiece): 'asked' | null {
  return late ? 'asked' : null;
}

const unchangeable = [
  'number',
  'kind',
  'side',
  'byRole',
  'receivedOn',
  'recordedAt',
  'asked',
  'late',
  'seenFor',
] as const;

/** The piece that the events tell of. Throws where the row says otherwise of what can never change. */
function same(row: CasePieceEntity, { pieces }: Register): LaidPiece {
  const told = pieces.find(({ id }) => id === row.id);
  const other = unchangeable.filter((name) => told?.[name] !== row[name]);
  if (!told || other.length > 0) {
    throw new Error(`Piece ${row.id} does not follow from the events of its case: ${other.join(', ')}.`);
  }
  return told;
}
