import { namesIn, type PartyContent, tellsApart } from '#cases';
import { nameWords, normalEmail } from '#encryption';

/** By what somebody could be recognised. */
export const personalWordKinds = ['name', 'address', 'email', 'phone', 'caseNumber'] as const;
export type PersonalWordKind = (typeof personalWordKinds)[number];

/** Something in a text by which somebody in the case could be recognised, as it is written there. */
export interface PersonalWord {
  readonly kind: PersonalWordKind;
  readonly word: string;
}

/** Who is known in a case; without a name where that is looked for by its token. */
export type KnownPerson = Partial<PartyContent>;

export interface Known {
  readonly number: string;
  readonly people: readonly KnownPerson[];
}

const emails = /[^\s<>(),;"']+@[^\s<>(),;"']+/gu;
const phones = /\+?\d[\d\s()./-]{4,}\d/gu;

/** What of a case still stands in a text, each once. */
export function personalWordsIn(text: string, { number, people }: Known): PersonalWord[] {
  const words = [
    ...people.flatMap(({ name = '' }) => wordsOf(name, text, 'name')),
    ...people.flatMap(({ address = '' }) => wordsOf(streetOf(address), text, 'address')),
    ...alike(
      text.match(emails) ?? [],
      asEmail,
      people.map(({ email }) => email),
    ).map(as('email')),
    ...alike(
      text.match(phones) ?? [],
      lastDigits,
      people.map(({ phone }) => phone),
    ).map(as('phone')),
    ...(text.includes(number) ? [as('caseNumber')(number)] : []),
  ];
  return eachOnce(words);
}

export function eachOnce(words: readonly PersonalWord[]): PersonalWord[] {
  return [...new Map(words.map((one) => [`${one.kind} ${one.word}`, one])).values()];
}

const as =
  (kind: PersonalWordKind) =>
  (word: string): PersonalWord => ({ kind, word });

function wordsOf(known: string, text: string, kind: PersonalWordKind): PersonalWord[] {
  const written = namesIn(text);
  return nameWords(known)
    .filter(tellsApart)
    .flatMap((folded) => written.get(folded) ?? [])
    .map(as(kind));
}

/** What comes before the number of the house; a short word such as `laan` is in many streets. */
function streetOf(address: string): string {
  const [street = ''] = address.split(/[\d,]/u);
  return nameWords(street)
    .filter((word) => word.length > 4)
    .join(' ');
}

/** What is written and comes to the same as something that is known. */
function alike(
  written: readonly string[],
  normal: (text: string) => string,
  known: readonly (string | undefined)[],
): string[] {
  const wanted = new Set(known.flatMap((one) => (one === undefined ? [] : [normal(one)])).filter((one) => one !== ''));
  return written.filter((one) => wanted.has(normal(one)));
}

function asEmail(email: string): string {
  return normalEmail(email).replace(/[.:!?]+$/u, '');
}

/** Enough of a number to know it by, with and without the code of the country; nothing of what is no number. */
function lastDigits(phone: string): string {
  const digits = phone.replace(/\D/gu, '');
  return digits.length < 6 ? '' : digits.slice(-8);
}
