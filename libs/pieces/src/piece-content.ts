import { type OpenedContent } from '#cases';

/** What a piece says, whatever kind of content it is. */
export interface PieceText {
  readonly title: string | null;
  readonly text: string | null;
  readonly files: readonly string[];
}

/** A content as a piece: its title, its text and its files, as far as it has them. */
export function pieceText({ content }: Pick<OpenedContent, 'content'>): PieceText {
  const { title, text, description, files } = content as Said;
  return { title: title ?? null, text: text ?? description ?? null, files: files ?? [] };
}

/** What the kinds of content that a piece can be call these things. */
interface Said {
  readonly title?: string | undefined;
  readonly text?: string | undefined;
  readonly description?: string | undefined;
  readonly files?: readonly string[] | undefined;
}
