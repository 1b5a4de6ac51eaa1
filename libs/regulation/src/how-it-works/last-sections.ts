import type { Page, PageSection } from './page.js';

/** Whose renters can come here. */
export function participantsSection({ regulation, texts, words, section }: Page): PageSection {
  return section('participants', {
    paragraphs: [words.participantsIntro(texts.wording)],
    items: regulation.participants.map(({ name, of }) => (of ? words.branch(name, of) : name)),
  });
}

/** What the source leaves open and was chosen, said openly. */
export function assumptionsSection({ regulation, texts, words, section }: Page): PageSection {
  const items = regulation.assumptions.map(({ id }) => texts.assumptions[id] ?? '');
  return section('assumptions', {
    paragraphs: items.length > 0 ? [words.assumptionsIntro(regulation.source.title)] : [],
    items,
  });
}

/** The text that all of this comes from. */
export function sourceSection({ regulation, words, section }: Page): PageSection {
  const { title, dated, publisher, website } = regulation.source;
  const line = words.sourceLine(title, dated === 'unknown' ? undefined : dated, publisher);
  return section('source', { paragraphs: website ? [line, words.moreAt(website)] : [line] });
}
