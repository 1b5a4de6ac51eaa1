import { type CaseRecord, type StepCommand } from '#cases';
import { Clock } from '#clock';
import { addDays, compareDays, type LocalDate } from '#deadlines';
import { BadInput } from '#problems';
import { pieceRules } from '#regulation';
import { TenantDoor } from '#tenancy';
import { Injectable } from '@nestjs/common';
import { PieceActs, requireOpen } from './piece-acts.service.js';
import { PieceReader } from './piece-reader.service.js';
import { noteShownByPost } from './piece-statements.js';
import { type PieceView } from './piece-view.js';
import { openContentOf, type Party } from './pieces-of.js';

export interface PostPiecesCommand extends StepCommand {
  readonly pieceIds: readonly string[];
  readonly postedOn: LocalDate;
  /** To whom; the complainant when left out. */
  readonly side?: Party | undefined;
}

/** Pieces that go by post to a side on paper: they count as seen some days after posting. */
@Injectable()
export class PostingService {
  constructor(
    private readonly acts: PieceActs,
    private readonly pieces: PieceReader,
    private readonly door: TenantDoor,
    private readonly clock: Clock,
  ) {}

  /** Throws BadInput for a piece that may not be sent there, or a day that cannot be. */
  async post(command: PostPiecesCommand): Promise<CaseRecord> {
    return this.acts.once('postPieces', command, async (record) => {
      requireOpen(record);
      const { side = 'complainant', postedOn } = command;
      const posted = await this.chosen(record, command, side);
      this.requireDay(record, postedOn, posted);
      await this.door.query(noteShownByPost, {
        pieceIds: posted.map(({ id }) => id),
        contentIds: posted.map((piece) => openContentOf(piece)),
        side,
        shownAt: this.clock.nowIso(),
        countsFrom: addDays(postedOn, pieceRules(record.governed.regulation).postTakes),
      });
    });
  }

  private async chosen(record: CaseRecord, { pieceIds }: PostPiecesCommand, side: Party): Promise<PieceView[]> {
    if (side === 'respondent' && !record.file.respondentInformed) {
      throw wrong('side', 'The complaint was not laid before the respondent yet.');
    }
    const pieces = await this.pieces.ofCase(record);
    return pieceIds.map((wanted, index) => {
      const piece = pieces.find(({ id }) => id === wanted);
      if (!piece || piece.side === side || openContentOf(piece) === undefined) {
        throw wrong(`pieceIds.${index}`, 'This is no piece of this case that may be sent to that side.');
      }
      return piece;
    });
  }

  private requireDay({ governed }: CaseRecord, postedOn: LocalDate, posted: readonly PieceView[]): void {
    const today = this.clock.today(governed.regulation.timeZone);
    if (compareDays(postedOn, today) > 0) {
      throw wrong('postedOn', 'The day of posting lies in the future.');
    }
    if (posted.some(({ receivedOn }) => compareDays(postedOn, receivedOn) < 0)) {
      throw wrong('postedOn', 'The day of posting lies before the day on which a piece came in.');
    }
  }
}

function wrong(field: string, message: string): BadInput {
  return new BadInput([{ field, message }]);
}
