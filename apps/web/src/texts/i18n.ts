import i18next from 'i18next';
import { initReactI18next } from 'react-i18next';
import { rememberLanguage } from './chosen-language.js';
import { isLanguage, type Language } from './languages.js';
import { type FirstTexts, type Texts } from './nl.js';
import { type Room, rooms } from './rooms.js';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: Texts };
  }
}

const loaders: Record<Language, () => Promise<FirstTexts>> = {
  nl: async () => (await import('./nl.js')).nl,
  en: async () => (await import('./en.js')).en,
};

const entered = new Set<Room>();

/** The texts of a language, without showing them: a file that is here already is not fetched again. */
export function loadTexts(language: Language): Promise<FirstTexts> {
  return loaders[language]();
}

/** Loads one language only: the other comes when somebody asks for it. */
export async function startTexts(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    resources: { [language]: { translation: await loaders[language]() } },
    showSupportNotice: false,
    interpolation: { escapeValue: false },
    react: { useSuspense: false },
  });
  document.documentElement.lang = language;
}

/** A page, once its texts are here too. */
export async function withTexts<Page>(needed: Room | readonly Room[], page: Promise<Page>): Promise<Page> {
  const names = typeof needed === 'string' ? [needed] : needed;
  for (const name of names) entered.add(name);
  const language = isLanguage(i18next.language) ? i18next.language : 'nl';
  const [loaded] = await Promise.all([page, ...names.map((name) => addRoom(name, language))]);
  return loaded;
}

export async function switchLanguage(language: Language): Promise<void> {
  if (!i18next.hasResourceBundle(language, 'translation')) {
    i18next.addResourceBundle(language, 'translation', await loaders[language]());
  }
  await Promise.all([...entered].map((name) => addRoom(name, language)));
  await i18next.changeLanguage(language);
  document.documentElement.lang = language;
  rememberLanguage(language);
}

async function addRoom(name: Room, language: Language): Promise<void> {
  i18next.addResourceBundle(language, 'translation', { ...(await rooms[name][language]()) }, true, true);
}
