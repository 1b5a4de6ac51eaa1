import { type PieceSide } from '#access';
import { type Language } from '#regulation';
import { type Readable } from 'node:stream';
import { type PieceKind } from '../pieces-of.js';

/** A file in a bundle; its bytes are read when its turn comes, and once. */
export interface BundledFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly bytes: Readable;
}

/** A piece in a bundle, with what may be read of it. */
export interface BundledPiece {
  readonly number: number;
  readonly kind: PieceKind;
  readonly side: PieceSide;
  readonly receivedOn: string;
  readonly title: string | null;
  readonly text: string | null;
  readonly files: readonly BundledFile[];
}

/** The bundle of a case for one reader, by number. */
export interface BundleContent {
  readonly caseNumber: string;
  readonly language: Language;
  readonly pieces: readonly BundledPiece[];
}
