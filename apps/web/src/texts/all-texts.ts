import { en } from './en.js';
import { type Language } from './languages.js';
import { nl, type Texts } from './nl.js';
import { rooms } from './rooms.js';

const first = { nl, en };

/** Every text of the screens in one language, for whoever checks them; a page loads only what it needs. */
export async function allTexts(language: Language): Promise<Texts> {
  const loaded = await Promise.all(Object.values(rooms).map((room) => room[language]()));
  return Object.assign({}, first[language], ...loaded) as Texts;
}
