import { type Language } from '#regulation';
import { englishSentences } from './en.js';
import { dutchSentences } from './nl.js';
import { type Code, type Sentences } from './sentences.js';

const sentences: Readonly<Record<Language, Sentences>> = { nl: dutchSentences, en: englishSentences };

/** What a code says, in one sentence without a name in it. */
export function inWords(code: Code, language: Language): string {
  return sentences[language][code];
}

/** What is about somebody's own life: told to that person and the committee's office, never to the parties. */
const personal: ReadonlySet<Code> = new Set<Code>([
  'recused',
  'secretaryOfCase',
  'absent',
  'ownMatter',
  'household',
  'earlierInvolvement',
  'tiedToRespondent',
  'tiedToRespondentRecently',
  'tiedToParticipant',
  'tiedToParticipantRecently',
]);

/** Whether parties may read this as a reason why somebody sits, or does not. */
export function isForParties(code: Code): boolean {
  return !personal.has(code);
}
