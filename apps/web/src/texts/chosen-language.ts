import { isLanguage, type Language } from './languages.js';

const place = 'wederhoor.language';

/** The remembered choice where this host offers it, otherwise the first language of the host. */
export function chosenLanguage(offered: readonly Language[]): Language {
  const remembered = readRemembered();
  return isLanguage(remembered) && offered.includes(remembered) ? remembered : (offered[0] ?? 'nl');
}

export function rememberLanguage(language: Language): void {
  try {
    localStorage.setItem(place, language);
  } catch {
    // Storage can be switched off; the choice then lasts as long as the page.
  }
}

function readRemembered(): string | null {
  try {
    return localStorage.getItem(place);
  } catch {
    return null;
  }
}
