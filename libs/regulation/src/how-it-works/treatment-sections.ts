import { durationInWords, parseDuration } from '#deadlines';
import type { HoldRule, Regulation, Term } from '../regulation.schema.js';
import type { HoldReason } from '../vocabulary-terms.js';
import type { Page, PageSection } from './page.js';

/** Hearing both sides: whether, who, where. */
export function hearingSection({ regulation, texts, words, cite, section }: Page): PageSection {
  const { hearing } = regulation;
  if (!hearing) {
    return section('hearing', {});
  }
  const { wording } = texts;
  const { persons, place } = hearing;
  const items = [
    cited(words.held(hearing.held, wording), hearing.source),
    cited(words.public(hearing.public), hearing.source),
    cited(words.together(hearing.together, regulation.respondent, wording), hearing.source),
    cited(words.presence(hearing.presence, wording), hearing.source),
    persons ? cited(words.persons(persons, wording), persons.source) : '',
    place ? cited(words.place(place, wording), place.source) : '',
    cited(words.mediation(hearing.mediation, wording), hearing.source),
  ];
  return section('hearing', { items: items.filter((item) => item !== '') });

  function cited(sentences: string, source: string): string {
    return sentences === '' ? '' : cite(sentences, source);
  }
}

/** How long it all takes about, and what can make it longer. */
export function durationSection(page: Page): PageSection {
  const { regulation, texts, words, cite, section, language } = page;
  const expected = overallExpectations(regulation).map(([, { within, source }]) =>
    cite(words.duration(durationInWords(parseDuration(within), language)), source),
  );
  const overall = overallExpectations(regulation).map(([name]) => name);
  const extensions = Object.entries(regulation.terms).flatMap(([name, { extendable }]) =>
    extendable && !overall.includes(name)
      ? [cite(words.longer(texts.terms[name]?.name ?? '', extendable, lengthOf(extendable.length)), extendable.source)]
      : [],
  );
  return section('duration', { items: [...expected, ...extensions] });

  function lengthOf(length: string): string | undefined {
    return length === 'free' || length === 'unknown' ? undefined : durationInWords(parseDuration(length), language);
  }
}

/** Why a case can be put on hold. */
export function holdsSection({ regulation, texts, words, cite, section }: Page): PageSection {
  const holds = Object.entries(regulation.holds ?? {}) as [HoldReason, HoldRule][];
  return section('holds', {
    paragraphs: holds.length > 0 ? [words.holdIntro(texts.wording)] : [],
    items: holds.map(([reason, { stops, source }]) =>
      cite(words.hold(reason, Array.isArray(stops) ? 'some' : stops, texts.wording), source),
    ),
  });
}

/** A time for the whole procedure that is only expected; people see it once, as "about". */
export function overallExpectations({ terms }: Regulation): [string, Term][] {
  return Object.entries(terms).filter(
    ([, { force, after }]) => force === 'expectation' && after.startsWith('complaintFiled.'),
  );
}
