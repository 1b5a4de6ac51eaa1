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

/** What was chosen where the text leaves it to whoever adopts it. */
export function optionsSection({ regulation, texts, cite, section }: Page): PageSection {
  const items = Object.entries(regulation.options ?? {}).map(([name, { source }]) =>
    cite(texts.options?.[name] ?? '', source),
  );
  return section('options', { items });
}

/** What one can complain about. */
export function subjectsSection({ regulation, texts, words, cite, section }: Page): PageSection {
  const { list, handles } = regulation.subjects;
  const items = handles.map(({ subject, source }) => {
    const { label = '', example } = texts.subjects[subject] ?? {};
    return cite(example ? `${label}. ${example}` : `${label}.`, source);
  });
  const excluded = Object.values(regulation.grounds).some(({ type }) => type !== 'notYet');
  const open = handles.length === 0 ? words.unknownList(texts.wording, excluded) : words.openList(texts.wording);
  const paragraph = list === 'closed' ? words.closedList(texts.wording) : open;
  return section('subjects', { paragraphs: [paragraph], items });
}
