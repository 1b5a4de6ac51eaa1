import { type Language } from '../language.js';
import type { Regulation } from '../regulation.schema.js';
import { spokenLanguage } from '../spoken-language.js';
import { en } from './en.js';
import { nl } from './nl.js';
import { cannotTreatSection, notHereSection } from './ground-sections.js';
import { filingSection } from './filing-section.js';
import { nextSection } from './next-section.js';
import { committeeSection, helpSection, outcomeSection } from './outcome-sections.js';
import { durationSection, hearingSection, holdsSection } from './treatment-sections.js';
import { beforeSection, optionsSection, subjectsSection } from './first-sections.js';
import { assumptionsSection, inferredSection, participantsSection, sourceSection } from './last-sections.js';
import { type Page, type PageSection, pageOf } from './page.js';
import type { HowItWorksWords } from './words.js';

/** The public page that explains a procedure, generated from its regulation. */
export interface HowItWorks {
  readonly title: string;
  readonly intro: readonly string[];
  readonly sections: readonly PageSection[];
}

const words: Record<Language, HowItWorksWords> = { nl, en };

const sections: readonly ((page: Page) => PageSection)[] = [
  optionsSection,
  beforeSection,
  subjectsSection,
  notHereSection,
  cannotTreatSection,
  filingSection,
  helpSection,
  nextSection,
  hearingSection,
  outcomeSection,
  durationSection,
  holdsSection,
  committeeSection,
  participantsSection,
  inferredSection,
  assumptionsSection,
  sourceSection,
];

/**
 * What a regulation means for people, in plain sentences: each rule with its source, each term with whom it binds and
 * how firm it is. In the first language of the regulation when it lacks the one asked for. Empty sections stay away.
 */
export function howItWorks(regulation: Regulation, language: Language): HowItWorks {
  const spoken = spokenLanguage(regulation, language);
  const page = pageOf(regulation, spoken, words[spoken]);
  return {
    title: page.words.title(page.texts.wording),
    intro: page.texts.about,
    sections: sections
      .map((section) => section(page))
      .filter(({ paragraphs, items }) => paragraphs.length + items.length > 0),
  };
}
