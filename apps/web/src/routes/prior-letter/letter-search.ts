/** The pages of writing a letter, in order; after them the letter that was written, the form for its code, and its end. */
export const letterPages = [
  'organisation',
  'step',
  'happened',
  'wanted',
  'writer',
  'delivery',
  'check',
  'letter',
  'code',
  'ended',
] as const;
export type LetterPage = (typeof letterPages)[number];

/** What the address says: the page; nothing is where it begins. `change`: from this page straight back to the check. */
export interface LetterSearch {
  page?: LetterPage;
  change?: boolean;
}

export function readLetterSearch(search: Record<string, unknown>): LetterSearch {
  const page = letterPages.find((known) => known === search['page']);
  return { ...(page ? { page } : {}), ...(search['change'] === true ? { change: true } : {}) };
}
