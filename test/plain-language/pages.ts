import { fullText, howItWorks, intakeQuestions, type Language, paperForm, type Regulation } from '#regulation';
import { general } from '../../apps/web/src/texts/nl/general.js';
import { allTexts } from '../../apps/web/src/texts/all-texts.js';
import { readVersion, regulationVersions } from '../support/regulation-plugins.js';

/** A page that everybody can open, as the texts that stand on it. */
export interface PublicPage {
  readonly name: string;
  readonly texts: readonly string[];
}

/** Every page in Dutch: of each regulation how it works and the questions of the check, and the words of the screens. */
export async function dutchPages(): Promise<PublicPage[]> {
  return [...regulationVersions().flatMap(pagesOf), ...(await screens())];
}

/** What the page of a procedure says, without the places in the source and without names. */
export function textsOfPage(regulation: Regulation, language: Language): string[] {
  const { title, intro, sections } = howItWorks(regulation, language);
  const said = sections.flatMap(({ id, heading, paragraphs, items }) => [
    heading,
    ...paragraphs,
    ...(id === 'participants' || id === 'source' ? [] : items),
  ]);
  return [title, ...intro, ...said].map(withoutCitation);
}

/** What the check before filing asks. */
export function textsOfQuestions(regulation: Regulation, language: Language): string[] {
  return intakeQuestions(regulation, language).flatMap(({ question, explanation, options }) => [
    question,
    ...(explanation === undefined ? [] : [explanation]),
    ...options.map(({ label }) => label),
  ]);
}

/** Every rule, without its number, its places in the source and the names of who takes part. */
export function textsOfRegulation(regulation: Regulation, language: Language): string[] {
  const { title, intro, sections } = fullText(regulation, language);
  const said = sections.flatMap(({ id, heading, paragraphs, items }) => [
    heading,
    ...paragraphs,
    ...(id === 'participants' ? [] : items),
  ]);
  return [title, ...intro, ...said].map((text) =>
    text.replace(/^[\d.]+ /, '').replace(/ \((Bron|Afgeleid)\b.*\)$/, ''),
  );
}

/** What the form on paper asks, without the names of who takes part. */
export function textsOfForm(regulation: Regulation, language: Language): string[] {
  const { title, intro, groups } = paperForm(regulation, language);
  const names = new Set(regulation.participants.map(({ name }) => name));
  const asked = groups.flatMap(({ heading, questions }) => [
    heading,
    ...questions.flatMap(({ label, hint, options = [] }) => [label, hint ?? '', ...options]),
  ]);
  return [title, ...intro, ...asked].filter((text) => text !== '' && !names.has(text));
}

function pagesOf(version: string): PublicPage[] {
  const { regulation } = readVersion(version);
  if (!regulation) {
    return [];
  }
  return [
    { name: `${version}: how it works`, texts: textsOfPage(regulation, 'nl') },
    { name: `${version}: the check`, texts: textsOfQuestions(regulation, 'nl') },
    { name: `${version}: every rule`, texts: textsOfRegulation(regulation, 'nl') },
    { name: `${version}: the form on paper`, texts: textsOfForm(regulation, 'nl') },
  ];
}

/** The words around every page, such as menus, count as one page. */
async function screens(): Promise<PublicPage[]> {
  const apart = Object.entries(await allTexts('nl')).filter(([name]) => !Object.hasOwn(general, name));
  return [['around every page', general] as const, ...apart].map(([name, words]) => ({
    name: `screens: ${name}`,
    texts: flat(words),
  }));
}

function flat(words: unknown): string[] {
  if (typeof words === 'string') {
    return [words.replaceAll(/\{\{.*?\}\}/g, '')];
  }
  return typeof words === 'object' && words !== null ? Object.values(words).flatMap(flat) : [];
}

function withoutCitation(text: string): string {
  return text.replace(/ \((Bron|Source)[^)]*\)$/, '');
}
