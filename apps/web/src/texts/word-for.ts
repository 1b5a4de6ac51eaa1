/** The word for a code of the API; for a code these screens do not know yet, the fallback. */
export function wordFor(words: Readonly<Record<string, string>>, code: string, fallback: string): string {
  return Object.hasOwn(words, code) ? (words[code] ?? fallback) : fallback;
}
