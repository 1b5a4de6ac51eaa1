import type { Article } from '../article.js';
import { part } from '../article.js';
import type { Book } from '../book.js';
import { quoted } from '../references.js';
import { told } from '../tell.js';

/** Classes of people who can complain, and what each does first. */
export function complainantsArticle(book: Book): Article {
  const { regulation, texts, words } = book;
  return {
    items: Object.entries(regulation.complainants ?? {}).flatMap(([name, rule]) => {
      const { label = name, explanation = '' } = texts.complainants?.[name] ?? {};
      return book.rule(`complainants.${name}`, [
        `${quoted(label) ?? ''}.`,
        explanation,
        ...told(book, words.about.complainants, rule),
      ]);
    }),
  };
}

/** Complaining together, acting for somebody else, costs, and who answers. */
export function togetherArticle(book: Book): Article {
  const { regulation, page, words } = book;
  const { collective, representation, costs, respondent } = regulation;
  const { about } = words;
  return {
    items: [
      ...part(book, 'collective', about.collective, collective),
      ...(representation
        ? book.rule('representation', [
            page.words.representation({ ...representation, exempt: [] }),
            ...told(book, about.representation, representation),
          ])
        : []),
      ...(costs ? book.rule('costs', [page.words.costs(costs), ...told(book, about.costs, costs)]) : []),
      ...book.rule('respondent', [about.respondent[respondent]]),
    ],
  };
}

/** What somebody does before coming here. */
export function priorStepsArticle(book: Book): Article {
  const { regulation, texts, words, page } = book;
  const steps = Object.entries(regulation.priorSteps);
  const intro = steps.length > 0 ? page.words.beforeIntro(texts.wording) : page.words.noPriorStep(texts.wording);
  return {
    paragraphs: [intro],
    items: steps.flatMap(([name, { optional = false, ...rule }]) =>
      book.rule(`priorSteps.${name}`, [
        texts.priorSteps[name]?.explanation ?? '',
        ...told(book, words.filing.priorStep, { ...rule, optional }),
      ]),
    ),
  };
}

/** What one can complain about. */
export function subjectsArticle(book: Book): Article {
  const { regulation, texts, words, page } = book;
  const { list, handles, alsoOffered = [] } = regulation.subjects;
  const { closedList, openList } = page.words;
  const labelOf = (subject: keyof typeof texts.subjects) => texts.subjects[subject]?.label ?? subject;
  return {
    paragraphs: book.rule('subjects.list', [(list === 'closed' ? closedList : openList)(texts.wording)]),
    items: [
      ...handles.flatMap(({ subject, source }) => {
        const { example = '' } = texts.subjects[subject] ?? {};
        const said = book.line([words.filing.subjects.handled, example], { value: labelOf(subject) });
        return [page.cite(said, source)];
      }),
      ...alsoOffered.map((subject) => book.line([words.filing.subjects.offered], { value: labelOf(subject) })),
      ...book.rule('subjects.exclusions', [words.filing.subjects.exclusions[regulation.subjects.exclusions]]),
    ],
  };
}
