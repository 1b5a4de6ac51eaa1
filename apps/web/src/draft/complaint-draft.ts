/** What somebody wrote so far, on the way from the check to filing. */
export interface ComplaintDraft {
  /** Per fact of the check what was answered, such as `priorSteps.corporation.on`; `unknown` is an answer too. */
  readonly answers: Readonly<Record<string, string>>;
  /** The fields of the form by name, such as `description` and `email`; what was not filled in is not there. */
  readonly fields: Readonly<Record<string, string>>;
}

export interface DraftChanges {
  answers?: Record<string, string>;
  fields?: Record<string, string>;
}

export const emptyDraft: ComplaintDraft = { answers: {}, fields: {} };

/** The largest draft that the committee keeps, in bytes of UTF-8. */
export const largestDraft = 64 * 1024;

/** The draft in a text that was saved before; an empty one when the text is none of ours. */
export function readDraft(text: string): ComplaintDraft {
  try {
    return toDraft(JSON.parse(text));
  } catch {
    return emptyDraft;
  }
}

/** The text to save: the same text for the same draft, in whatever order it was filled in. */
export function writeDraft({ answers, fields }: ComplaintDraft): string {
  return JSON.stringify({ answers: sorted(answers), fields: sorted(fields) });
}

/** The draft in what was read from somewhere. */
export function toDraft(value: unknown): ComplaintDraft {
  if (typeof value !== 'object' || value === null) return emptyDraft;
  const { answers, fields } = value as Partial<ComplaintDraft>;
  return { answers: wordsOf(answers), fields: wordsOf(fields) };
}

/** The draft with these changes; an empty text takes its field away. */
export function changed(draft: ComplaintDraft, { answers, fields }: DraftChanges): ComplaintDraft {
  return { answers: filled({ ...draft.answers, ...answers }), fields: filled({ ...draft.fields, ...fields }) };
}

export function isEmpty({ answers, fields }: ComplaintDraft): boolean {
  return Object.keys(answers).length === 0 && Object.keys(fields).length === 0;
}

/** Whether the committee would not keep it because it is too large. */
export function isTooLarge(content: string): boolean {
  return new TextEncoder().encode(content).length > largestDraft;
}

function wordsOf(value: unknown): Record<string, string> {
  if (typeof value !== 'object' || value === null) return {};
  return Object.fromEntries(
    Object.entries(value).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}

function filled(words: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(words).filter(([, word]) => word !== ''));
}

function sorted(words: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(words).sort(([one], [other]) => (one < other ? -1 : 1)));
}
