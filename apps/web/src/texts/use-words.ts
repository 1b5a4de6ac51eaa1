import { type TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { isLanguage, type Language } from './languages.js';

/** The texts and the language they are in. */
export function useWords(): { t: TFunction; language: Language } {
  const { t, i18n } = useTranslation();
  return { t, language: isLanguage(i18n.language) ? i18n.language : 'nl' };
}
