import type { Language, Regulation } from '#regulation';
import { UsageProblem } from './usage-problem.js';

/** The language that was asked for, or the first one of the regulation; throws a UsageProblem when it has no texts in it. */
export function spokenLanguage(
  asked: Language | undefined,
  { id, languages }: Pick<Regulation, 'id' | 'languages'>,
): Language {
  if (asked !== undefined && !languages.includes(asked)) {
    throw new UsageProblem(`"${id}" has no texts in "${asked}".`, `It has: ${languages.join(', ')}.`);
  }
  return asked ?? languages[0] ?? 'nl';
}
