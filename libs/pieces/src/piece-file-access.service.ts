import { CaseAccess, CaseReader, type CaseRecord } from '#cases';
import { type Attachment, FileAccess } from '#files';
import { NotFound } from '#problems';
import { TenantDoor } from '#tenancy';
import { actorOf } from '#sign-in';
import { Injectable } from '@nestjs/common';
import { PieceReader } from './piece-reader.service.js';
import { piecesOfFile } from './piece-statements.js';
import { type PieceView } from './piece-view.js';

interface Standing {
  readonly caseId: string;
  readonly pieceId: string;
  readonly contentId: string;
}

/** The steps with which somebody can lay something that has files. */
const laying = ['submitPiece', 'submitResponse', 'submitReply', 'decideOnPiece'] as const;

/** A file is opened only through a piece that one may read; before it stands in one, only by whoever added it. */
@Injectable()
export class PieceFileAccess extends FileAccess {
  constructor(
    private readonly door: TenantDoor,
    private readonly cases: CaseReader,
    private readonly access: CaseAccess,
    private readonly pieces: PieceReader,
  ) {
    super();
  }

  /** Whoever could lay something in the case; whether the procedure is so far, the step itself says. */
  override async mayAdd(caseId: string): Promise<void> {
    const record = await this.cases.get(caseId);
    for (const step of laying) {
      if (!record.state.ended && (await this.access.may(step, record.file))) {
        return;
      }
    }
    throw new NotFound('case');
  }

  override async mayOpen(attachment: Attachment): Promise<void> {
    const record = await this.cases.get(attachment.caseId);
    const standing = await this.door.query<Standing>(piecesOfFile, { fileId: attachment.id });
    if (standing.length > 0) {
      await this.openThrough(record, standing);
    } else if (!(await this.isOwn(attachment))) {
      throw new NotFound('file');
    }
  }

  private async openThrough(record: CaseRecord, standing: readonly Standing[]): Promise<void> {
    const pieces = await this.pieces.ofCase(record);
    const through = pieces.filter((piece) => standing.some((place) => reads(piece, place)));
    if (through.length === 0) {
      throw new NotFound('file');
    }
    await this.pieces.noteOpened(through);
  }

  private async isOwn({ by }: Attachment): Promise<boolean> {
    const { kind, id } = actorOf(await this.access.viewer());
    return by.kind === kind && by.id === id && id !== null;
  }
}

/** Whoever reads a piece whole may read what was left of it too. */
function reads({ id, contentId, redactionId }: PieceView, place: Standing): boolean {
  const readable = contentId === id ? [id, redactionId] : [contentId];
  return place.pieceId === id && readable.includes(place.contentId);
}
