import { rightInSql } from '#access';
import { type CaseRecord, caseRightsFacts } from '#cases';
import { Clock } from '#clock';
import { CurrentViewer } from '#sign-in';
import { TenantDoor } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { noteOpenings, pieceFactColumns, piecesOfCases } from './piece-statements.js';
import { type PieceRow, pieceView, type PieceView } from './piece-view.js';

/** Finds the pieces of cases for whoever asks. The rights are in the statement itself. */
@Injectable()
export class PieceReader {
  constructor(
    private readonly door: TenantDoor,
    private readonly current: CurrentViewer,
    private readonly clock: Clock,
  ) {}

  /** The pieces of each case, in the order of the cases and of their numbers; one statement, whatever their number. */
  async ofCases(records: readonly CaseRecord[]): Promise<PieceView[][]> {
    const ability = await this.current.ability();
    const right = rightInSql(ability, {
      action: 'read',
      subject: 'Piece',
      columns: pieceFactColumns,
      parts: ['existence'],
    });
    const caseIds = records.map(({ file }) => file.id);
    const rows = await this.door.read<PieceRow>(piecesOfCases(right), { ...right.values, caseIds });
    return records.map(({ file }) => {
      const facts = caseRightsFacts(file);
      return rows.filter(({ caseId }) => caseId === file.id).map((row) => pieceView(row, facts, ability));
    });
  }

  async ofCase(record: CaseRecord): Promise<PieceView[]> {
    const [pieces = []] = await this.ofCases([record]);
    return pieces;
  }

  /**
   * Notes that a side opened pieces of the other side or of the committee: the first time, in one statement, and none where all
   * were opened before. Who of the committee reads is not noted here, and never shown to a party.
   */
  async noteOpened(views: readonly PieceView[]): Promise<void> {
    const news = views.filter(
      ({ side, readBy, contentId, opened }) =>
        readBy !== null && readBy !== side && contentId !== null && !opened.some((one) => one.side === readBy),
    );
    if (news.length > 0) {
      await this.door.query(noteOpenings, {
        pieceIds: news.map(({ id }) => id),
        sides: news.map(({ readBy }) => readBy),
        openedAt: this.clock.nowIso(),
      });
    }
  }
}
