/** The languages of the screens, and which one somebody chose on this device. */
export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

export const languageNames: Record<Language, string> = { nl: 'Nederlands', en: 'English' };

const place = 'wederhoor.language';

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}

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
