import type { Condition } from '../regulation.schema.js';
import type { Book } from './book.js';
import { entry } from './tell.js';

/** In which cases a rule holds and in which it does not, as questions with the answers that make it so. */
export function casesOf(
  book: Book,
  { when, unless }: { when?: Condition | undefined; unless?: Condition | undefined },
): string[] {
  const { cases } = book.words;
  return [
    ...(when ? [book.line([cases.when], { value: inWords(book, when) })] : []),
    ...(unless ? [book.line([cases.unless], { value: inWords(book, unless) })] : []),
  ];
}

/** A day from which something counts, such as the day on which a prior step was taken. */
export function dayInWords(book: Book, fact: string): string {
  const { days } = book.words.grounds;
  const [part, name = '', end = ''] = fact.split('.');
  return part === 'conduct'
    ? (entry(days.conduct, name) ?? fact)
    : book.fill(entry(days.priorStep, end) ?? fact, { to: book.texts.priorSteps[name]?.to ?? name });
}

function inWords(book: Book, condition: Condition): string {
  const rows = Object.entries(condition).map(([fact, values]) => {
    const answers = [values].flat().map((value) => `“${answerTo(book, fact, value)}”`);
    return `${questionOf(book, fact)} ${answers.join(` ${book.words.cases.or} `)}`;
  });
  return rows.join(`. ${book.words.cases.and} `);
}

/** What a person judges, and what happened in the procedure, is never asked in the check. */
function questionOf({ questions, texts, words: { cases } }: Book, fact: string): string {
  const [part = '', name = ''] = fact.split('.');
  const own = part === 'judgements' ? texts.judgements?.[name]?.question : entry(cases.questions, part);
  return questions.get(fact)?.question ?? own ?? fact;
}

function answerTo({ questions, texts, words }: Book, fact: string, value: string): string {
  const [part = ''] = fact.split('.');
  const asked = questions.get(fact)?.options.find((one) => one.value === value);
  const named: Readonly<Record<string, string | undefined>> = {
    track: entry(texts.tracks, value)?.name,
    complainant: entry(texts.complainants, value)?.label,
    judgements: entry(words.cases.yesNo, value),
  };
  return asked?.label ?? entry(named, part) ?? entry(words.outcomes, value) ?? value;
}
