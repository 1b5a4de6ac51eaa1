import { type BundleContent, type BundledFile, type BundledPiece } from './bundle-content.js';
import { bundleWords } from './bundle-words.js';

/** A file of the archive: where it lies, and what is in it. */
export interface LaidOut {
  readonly path: string;
  readonly content: string | BundledFile;
}

/** A piece with the places of its text and its files in the archive. */
export interface PieceLayout {
  readonly piece: BundledPiece;
  readonly entries: readonly LaidOut[];
}

/** Every piece has a folder by its number, so that a list by name is the order of the bundle. */
export function layoutOf({ pieces, language }: BundleContent): PieceLayout[] {
  const { kinds, text } = bundleWords[language];
  return pieces.map((piece) => {
    const folder = `${padded(piece.number, 3)} ${kinds[piece.kind]}`;
    const written = piece.text === null ? [] : [{ path: `${folder}/00 ${text}.txt`, content: piece.text }];
    const files = piece.files.map((file, index) => ({
      path: `${folder}/${padded(index + 1, 2)} ${file.name.replaceAll(/[/\\:*?"<>|]/g, '_')}`,
      content: file,
    }));
    return { piece, entries: [...written, ...files] };
  });
}

function padded(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
