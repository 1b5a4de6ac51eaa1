import { durationInWords, parseDuration } from '#deadlines';
import type { Page, PageSection } from './page.js';
import { groundItem } from './ground-sections.js';

/** What somebody does before coming here, and what keeps a complaint from being too early. */
export function beforeSection(page: Page): PageSection {
  const { regulation, texts, words, cite, section, language } = page;
  const steps = Object.entries(regulation.priorSteps).map(([name, { source }]) =>
    cite(texts.priorSteps[name]?.explanation ?? '', source),
  );
  const tooEarly = Object.entries(regulation.grounds)
    .filter(([, { type }]) => type === 'notYet')
    .map(([name, ground]) => {
      const wait = ground.opens && words.wait(durationInWords(parseDuration(ground.opens.wait), language));
      return groundItem(page, name, wait);
    });
  const intro = steps.length > 0 ? words.beforeIntro(texts.wording) : words.noPriorStep(texts.wording);
  return section('before', { paragraphs: [intro], items: [...steps, ...tooEarly] });
}

/** What one can complain about. */
export function subjectsSection({ regulation, texts, words, cite, section }: Page): PageSection {
  const { list, handles } = regulation.subjects;
  const items = handles.map(({ subject, source }) => {
    const { label = '', example } = texts.subjects[subject] ?? {};
    return cite(example ? `${label}. ${example}` : `${label}.`, source);
  });
  const openWords = handles.length === 0 ? words.unknownList : words.openList;
  const paragraph = list === 'closed' ? words.closedList(texts.wording) : openWords(texts.wording);
  return section('subjects', { paragraphs: [paragraph], items });
}
