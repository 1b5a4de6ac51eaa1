import { CaseContentsReader, CaseReader, type OpenedContent } from '#cases';
import { FileVault, type OpenedFile } from '#files';
import { Injectable } from '@nestjs/common';
import { pieceText, type PieceText } from '../piece-content.js';
import { PieceReader } from '../piece-reader.service.js';
import { type PieceView } from '../piece-view.js';
import { type BundleContent, type BundledPiece } from './bundle-content.js';

/** Opens the bundle of a case for whoever asks: what lies in it and may be read by that person. */
@Injectable()
export class BundleArchives {
  constructor(
    private readonly cases: CaseReader,
    private readonly pieces: PieceReader,
    private readonly contents: CaseContentsReader,
    private readonly vault: FileVault,
  ) {}

  /** The bytes of its files are read after the operation. Throws NotFound where the case may not be seen. */
  async open(caseId: string): Promise<BundleContent> {
    const record = await this.cases.get(caseId);
    const readable = (await this.pieces.ofCase(record)).filter(isReadable);
    const [contents = []] = await this.contents.open([record]);
    const said = readable.map((view) => saidOf(contents, view));
    const files = await this.vault.openAll(said.flatMap((one) => one.files));
    await this.pieces.noteOpened(readable);
    return {
      caseNumber: record.file.number,
      language: record.file.language,
      pieces: readable.map((view, index) => bundled(view, said[index] ?? nothing, files)),
    };
  }
}

/** Of what was erased, only that it was there. */
const nothing: PieceText = { title: null, text: null, files: [] };

/** What lies in the bundle is read by whoever may read exactly that, or the whole piece. */
function isReadable({ bundledContentId, contentId, id }: PieceView): boolean {
  return bundledContentId !== null && (contentId === bundledContentId || contentId === id);
}

function saidOf(contents: readonly OpenedContent[], { bundledContentId }: PieceView): PieceText {
  const found = contents.find(({ id }) => id === bundledContentId);
  return found ? pieceText(found) : nothing;
}

function bundled(
  { number, kind, side, receivedOn }: PieceView,
  { title, text, files }: PieceText,
  opened: ReadonlyMap<string, OpenedFile>,
): BundledPiece {
  return { number, kind, side, receivedOn, title, text, files: files.flatMap((id) => opened.get(id) ?? []) };
}
