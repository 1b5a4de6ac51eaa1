import { type TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { isLanguage, type Language } from './languages.js';

/** The texts and the language they are in. */
export function useWords(): { t: TFunction; language: Language } {
  const { t, i18n } = useTranslation();
  return { t, language: isLanguage(i18n.language) ? i18n.language : 'nl' };
}

/** The word for a code of the API; for a code these screens do not know yet, the fallback. */
export function wordFor(words: Readonly<Record<string, string>>, code: string, fallback: string): string {
  return Object.hasOwn(words, code) ? (words[code] ?? fallback) : fallback;
}
