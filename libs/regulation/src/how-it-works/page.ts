import { inferredSources } from '../inferred.js';
import type { Language } from '../language.js';
import type { Regulation } from '../regulation.schema.js';
import type { Texts } from '../schema/texts.schema.js';
import type { HowItWorksWords, SectionId } from './words.js';

/** Headings, paragraphs and items are plain text, never markup. */
export interface PageSection {
  readonly id: SectionId;
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly items: readonly string[];
}

/** What every section is made from. */
export interface Page {
  readonly regulation: Regulation;
  readonly language: Language;
  readonly texts: Texts;
  readonly words: HowItWorksWords;
  /** Sentences, followed by the place where the rule stands, or by what it was inferred from. */
  cite(sentences: string, source: string): string;
  section(id: SectionId, content: { paragraphs?: readonly string[]; items?: readonly string[] }): PageSection;
}

/** The page of one regulation in one language. */
export function pageOf(regulation: Regulation, language: Language, words: HowItWorksWords): Page {
  const texts = regulation.texts[language];
  const inLanguage = regulation.source.language === language ? undefined : nameOf(regulation.source.language, language);
  const inferred = inferredSources(regulation);
  return {
    regulation,
    language,
    texts,
    words,
    cite: (sentences, source) =>
      `${sentences.trim()} ${inferred.has(source) ? words.citedInferred(source, inLanguage) : words.cited(source, inLanguage)}`,
    section: (id, { paragraphs = [], items = [] }) => ({
      id,
      heading: words.heading(id, texts.wording),
      paragraphs: paragraphs.map((paragraph) => paragraph.trim()),
      items: items.map((item) => item.trim()),
    }),
  };
}

function nameOf(language: string, inLanguage: Language): string {
  return new Intl.DisplayNames([inLanguage], { type: 'language' }).of(language) ?? language;
}
