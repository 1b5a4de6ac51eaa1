import { type ContentByKind, type OpenedContent } from '#cases';

type Of<Kind extends OpenedContent['kind']> = Extract<OpenedContent, { kind: Kind }>;

/** The newest content of a kind, or the one with this id; nothing when it is not there, or was erased. */
export function contentIn<Kind extends OpenedContent['kind']>(
  contents: readonly OpenedContent[],
  kind: Kind,
  id?: string,
): ContentByKind[Kind] | undefined {
  const found = contents.findLast((one): one is Of<Kind> => one.kind === kind && (id === undefined || one.id === id));
  return found?.content as ContentByKind[Kind] | undefined;
}

/** The text with this id; null when none was written, or it was erased. */
export function textIn(
  contents: readonly OpenedContent[],
  kind: 'feedback' | 'motivation' | 'objection',
  id: string | undefined,
): string | null {
  return id === undefined ? null : (contentIn(contents, kind, id)?.text ?? null);
}
