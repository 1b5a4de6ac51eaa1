import { CaseAccess, CaseContentsReader, CaseReader, type CaseRecord } from '#cases';
import { NotFound } from '#problems';
import { Injectable } from '@nestjs/common';
import { refusedBecause } from './piece-acts.service.js';
import { pieceText, type PieceText } from './piece-content.js';
import { PieceReader } from './piece-reader.service.js';
import { openContentOf } from './pieces-of.js';

/** What may be laid in another case: what the other side of its own case may see. */
export interface SharedPiece {
  readonly id: string;
  readonly caseNumber: string;
  readonly number: number;
  readonly said: PieceText;
}

const about = ['response', 'reply', 'piece', 'finding'] as const;

/** Finds a piece of another case that may be laid in one of the same matter. */
@Injectable()
export class SharedPieces {
  constructor(
    private readonly cases: CaseReader,
    private readonly access: CaseAccess,
    private readonly pieces: PieceReader,
    private readonly contents: CaseContentsReader,
  ) {}

  /** Throws NotFound, and StepRefused for a complaint and for what is kept from the other side of its own case. */
  async get(caseId: string, pieceId: string): Promise<SharedPiece> {
    const record = await this.cases.get(caseId);
    await this.access.require('grantPiece', record.file);
    const piece = (await this.pieces.ofCase(record)).find(({ id }) => id === pieceId);
    if (!piece) {
      throw new NotFound('piece');
    }
    const contentId = openContentOf(piece);
    if (contentId === undefined || !about.some((kind) => kind === piece.kind)) {
      throw refusedBecause(
        'nothingToActOn',
        'Only a piece that both sides of its own case may see can be laid in another one.',
      );
    }
    return {
      id: piece.id,
      caseNumber: record.file.number,
      number: piece.number,
      said: await this.saidIn(record, contentId),
    };
  }

  private async saidIn(record: CaseRecord, contentId: string): Promise<PieceText> {
    const [contents = []] = await this.contents.open([record]);
    const content = contents.find(({ id }) => id === contentId);
    if (!content) {
      throw new NotFound('piece');
    }
    return pieceText(content);
  }
}
