import { readDraft } from '../../draft/complaint-draft.js';

type Words = Readonly<Record<string, string>>;

/**
 * What the answers on this device become once the letter is there: those that came with the letter, and what was answered about
 * earlier steps before is taken away (an empty text does that), because it was no answer to this letter.
 */
export function answersAfter(answers: Words, letterDraft: string): Record<string, string> {
  const withLetter = readDraft(letterDraft).answers;
  const gone = Object.keys(answers).filter(
    (fact) => fact.startsWith('priorSteps.') && !Object.hasOwn(withLetter, fact),
  );
  return { ...Object.fromEntries(gone.map((fact) => [fact, ''])), ...withLetter };
}
