import { stepsInOrder } from '../../how-it-works/steps-in-order.js';
import { sentenceOfStep } from '../../how-it-works/next-section.js';
import type { StepRule } from '../../regulation.schema.js';
import { allLettersOf } from '../../steps.js';
import { type Letter, letterRecipients, letters } from '../../vocabulary-letters.js';
import type { StepName } from '../../vocabulary-steps.js';
import type { Article } from '../article.js';
import type { Book } from '../book.js';
import { casesOf } from '../conditions.js';
import { entry, told } from '../tell.js';

/** Every step: what it is, who may take it, when, what it needs, what follows, and what goes out. */
export function stepsArticle(book: Book): Article {
  return { items: stepsInOrder(book.regulation).flatMap((name) => stepItem(book, name)) };
}

export function stepItem(book: Book, name: StepName): string[] {
  const { regulation, page, words } = book;
  const step = regulation.steps[name];
  if (!step) {
    return [];
  }
  const { reasons } = step;
  return book.rule(`steps.${name}`, [
    `${words.stepNames[name]}.`,
    sentenceOfStep(page, name) ?? '',
    ...told(book, tableOf(book), step),
    ...casesOf(book, step),
    ...afterwards(book, step),
    ...(reasons ? [book.rules.stepReasons[reasons]] : []),
    ...sent(book, step),
  ]);
}

function tableOf({ words }: Book) {
  const { by, onBehalfOf, from, needs, repeats, asks } = words.steps;
  return { by, onBehalfOf, from, needs, repeats, asks };
}

/** Where the case stands then, per ending where that differs. */
function afterwards(book: Book, { to }: StepRule): string[] {
  const { steps, stages } = book.words;
  if (to === undefined) {
    return [book.rules.stays];
  }
  return typeof to === 'string'
    ? [book.line([steps.to], { value: stages[to] })]
    : Object.entries(to).map(([outcome, stage]) =>
        book.line([steps.toAfter], { outcome: outcomeName(book, outcome), value: stages[stage] }),
      );
}

function sent(book: Book, { sends }: StepRule): string[] {
  const { steps, letters: names } = book.words;
  const listed = (list: readonly Letter[]) => book.page.words.joined(list.map((letter) => names[letter]));
  if (sends === undefined) {
    return [];
  }
  return Array.isArray(sends)
    ? [book.line([steps.sends], { value: listed(sends) })]
    : Object.entries(sends).map(([outcome, list]) =>
        book.line([steps.sendsAfter], { outcome: outcomeName(book, outcome), value: listed(list) }),
      );
}

function outcomeName({ words }: Book, outcome: string): string {
  return entry(words.outcomes, outcome) ?? outcome;
}

/** Where a case can stand, when it is finished, and what it is called on the way. */
export function stagesArticle(book: Book): Article {
  const { regulation, texts, words, page } = book;
  const { stages, ends, continuesElsewhere = [], matters = {} } = regulation;
  const named = (list: readonly (typeof stages)[number][]) =>
    page.words.joined(list.map((stage) => words.stages[stage]));
  const said = (path: string, sentence: string, list: typeof stages, name = '') =>
    list.length === 0 ? [] : book.rule(path, [book.line([sentence], { value: named(list), name })]);
  return {
    items: [
      ...said('stages', words.steps.stages, stages),
      ...said('ends', words.steps.ends, ends),
      ...said('continuesElsewhere', words.steps.elsewhere, continuesElsewhere),
      ...Object.entries(matters).flatMap(([name, matter]) =>
        said(`matters.${name}`, words.steps.matter, matter.in, texts.matters?.[name]?.one ?? name),
      ),
    ],
  };
}

/** Who gets what goes out: as the regulation says, or else as it is on this platform. */
export function lettersArticle(book: Book): Article {
  const { regulation, words, page } = book;
  const used = new Set(Object.values(regulation.steps).flatMap((step) => allLettersOf(step)));
  const listed = (list: readonly (keyof typeof words.recipients)[]) =>
    page.words.joined(list.map((one) => words.recipients[one]));
  return {
    items: letters
      .filter((letter) => used.has(letter) || regulation.letters?.[letter])
      .flatMap((letter) => {
        const { to = letterRecipients[letter], copies } = regulation.letters?.[letter] ?? {};
        const name = words.letters[letter];
        return book.rule(`letters.${letter}`, [
          book.line([words.steps.letter], { name, value: listed(to) }),
          copies ? book.line([words.steps.copies], { value: listed(copies) }) : '',
        ]);
      }),
  };
}
