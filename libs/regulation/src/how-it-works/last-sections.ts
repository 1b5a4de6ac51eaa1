import type { Page, PageSection } from './page.js';

/** Whose renters can come here; of an organisation that takes part alone it is known. */
export function participantsSection({ regulation, texts, words, section }: Page): PageSection {
  const { participants } = regulation;
  if (participants.length < 2) {
    return section('participants', {});
  }
  return section('participants', {
    paragraphs: [words.participantsIntro(texts.wording)],
    items: participants.map(({ name, of }) => (of ? words.branch(name, of) : name)),
  });
}

/** What the source leaves open and was chosen, said openly. */
export function assumptionsSection({ regulation, texts, words, section }: Page): PageSection {
  const chosen = regulation.assumptions.filter(({ inferredFrom }) => inferredFrom === undefined);
  const items = chosen.map(({ id }) => texts.assumptions[id] ?? '');
  return section('assumptions', {
    paragraphs: items.length > 0 ? [words.assumptionsIntro(regulation.source.title)] : [],
    items,
  });
}

/** What was not read in the source but taken from texts that follow it, said openly. */
export function inferredSection({ regulation, texts, words, section }: Page): PageSection {
  const items = regulation.assumptions.flatMap(({ id, inferredFrom }) =>
    inferredFrom
      ? [`${(texts.assumptions[id] ?? '').trim()} ${words.citedInferred(words.joined(inferredFrom), undefined)}`]
      : [],
  );
  return section('inferred', {
    paragraphs: items.length > 0 ? [words.inferredIntro] : [],
    items,
  });
}

/** The text that all of this comes from. */
export function sourceSection({ regulation, words, section }: Page): PageSection {
  const { title, dated, publisher, website } = regulation.source;
  const line = words.sourceLine(title, dated === 'unknown' ? undefined : dated, publisher);
  return section('source', { paragraphs: website ? [line, words.moreAt(website)] : [line] });
}
