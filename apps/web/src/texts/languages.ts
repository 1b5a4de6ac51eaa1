/** The languages of the screens. */
export const languages = ['nl', 'en'] as const;
export type Language = (typeof languages)[number];

export const languageNames: Record<Language, string> = { nl: 'Nederlands', en: 'English' };

export function isLanguage(value: unknown): value is Language {
  return languages.some((language) => language === value);
}
