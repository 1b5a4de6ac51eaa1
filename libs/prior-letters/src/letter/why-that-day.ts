import { type DerivationStep, dayInWords, durationInWords, explainDeadline } from '#deadlines';
import { type OpeningWait } from '#procedure';
import { type Language } from '#regulation';
import { letterWords } from './letter-words.js';

/** Why filing is not too early from that day on: the day of the letter, the wait, days that are passed over, and the rule. */
export function whyThatDay({ opensOn, derivation, wait, source }: OpeningWait, language: Language): string[] {
  const { why } = letterWords(language);
  return [
    ...inGroups(derivation).flatMap((group) => explained(group, language)),
    why.later(durationInWords(wait, language), dayInWords(opensOn, language)),
    why.opens(dayInWords(opensOn, language)),
    why.source(source),
  ];
}

/** Every step with the days that are passed over in it. */
function inGroups(derivation: readonly DerivationStep[]): DerivationStep[][] {
  return derivation.reduce<DerivationStep[][]>((groups, step) => {
    const last = groups.at(-1);
    return step.kind === 'skip' && last ? [...groups.slice(0, -1), [...last, step]] : [...groups, [step]];
  }, []);
}

/** The sentences of a term speak of a last day; a wait has a first one, so it has sentences of its own. */
function explained(group: readonly DerivationStep[], language: Language): string[] {
  const [step] = group;
  switch (step?.kind) {
    case 'start':
      return [letterWords(language).why.written(dayInWords(step.day, language))];
    case 'firstDay':
    case 'clip':
      return explainDeadline(group, language);
    case 'add':
      return explainDeadline(group, language).slice(1);
    default:
      return [];
  }
}
