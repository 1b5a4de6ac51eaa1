import { BadInput } from '#problems';

/** The largest draft, in bytes of UTF-8. */
export const largestDraft = 64 * 1024;

/** How many drafts somebody who is signed in keeps at a time. */
export const mostDrafts = 50;

/** How long a draft is kept after it was saved last. */
export const keptForMs = 30 * 24 * 60 * 60 * 1000;

/** Throws BadInput for a draft that is too large, or that no form could have made. */
export function requireSoundDraft(content: string, asForm: boolean): void {
  const message = problemOf(content, asForm);
  if (message !== undefined) {
    throw new BadInput([{ field: 'content', message }]);
  }
}

function problemOf(content: string, asForm: boolean): string | undefined {
  if (Buffer.byteLength(content, 'utf8') > largestDraft) {
    return 'A draft holds at most 64 kB. Shorten it.';
  }
  return asForm && !isObject(content)
    ? 'A draft of a complaint is a JSON object with the fields of the form.'
    : undefined;
}

function isObject(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value);
  } catch {
    return false;
  }
}
