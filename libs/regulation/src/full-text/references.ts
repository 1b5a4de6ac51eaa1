import type { Book } from './book.js';

/** What people call the thing to which a value refers, by the key that holds it; undefined where the key holds no name. */
export function referred(book: Book, key: string, value: string): string | undefined {
  return Object.hasOwn(finders, key) ? (finders[key]?.(book, value) ?? undefined) : undefined;
}

type Finder = (book: Book, value: string) => string | undefined;

const forum: Finder = ({ texts }, value) => texts.forums[value]?.name;
const term: Finder = ({ texts }, value) => quoted(texts.terms[value]?.name);
const option: Finder = ({ texts }, value) => quoted(texts.options?.[value]);
const judgement: Finder = ({ texts }, value) => quoted(texts.judgements?.[value]?.question);
const language: Finder = ({ language: spoken }, value) =>
  /^[a-z]{2}$/.test(value) ? new Intl.DisplayNames([spoken], { type: 'language' }).of(value) : undefined;

const finders: Readonly<Record<string, Finder>> = {
  forums: forum,
  forum,
  refersTo: forum,
  stops: term,
  term,
  priorSteps: ({ texts }, value) => texts.priorSteps[value]?.to,
  withOption: option,
  withoutOption: option,
  waivedBy: judgement,
  ground: ({ texts }, value) => quoted(texts.grounds[value]?.title),
  participant: ({ regulation }, value) => regulation.participants.find(({ id }) => id === value)?.name,
  languages: language,
  language,
};

export function quoted(text: string | undefined): string | undefined {
  return text === undefined ? undefined : `“${text.trim()}”`;
}
