/** The letter that is open in this window: its code is a secret, and stands in no address. */
export interface OpenLetter {
  readonly code: string;
  /** It was written here, a moment ago. */
  readonly isNew: boolean;
}

const place = 'wederhoor.letter';
const listeners = new Set<() => void>();
let current = readKept();

/** Kept in the session of the window, so that a reload keeps it, and leaving quickly takes it away. */
export const openLetter = {
  now: (): OpenLetter | undefined => current,
  put(letter: OpenLetter | undefined): void {
    current = letter;
    keep(letter);
    for (const listener of listeners) listener();
  },
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};

function readKept(): OpenLetter | undefined {
  try {
    const { code, isNew } = JSON.parse(sessionStorage.getItem(place) ?? '{}') as Partial<OpenLetter>;
    return typeof code === 'string' ? { code, isNew: isNew === true } : undefined;
  } catch {
    return undefined;
  }
}

function keep(letter: OpenLetter | undefined): void {
  try {
    if (letter) sessionStorage.setItem(place, JSON.stringify(letter));
    else sessionStorage.removeItem(place);
  } catch {
    // Storage can be switched off; then it lasts as long as the page.
  }
}
