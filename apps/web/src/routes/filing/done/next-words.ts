import { type TFunction } from 'i18next';
import { dueWords } from '../../../case-parts/deadline-words.js';
import { isMet } from '../../../case-parts/is-met.js';
import { type DayLanguage } from '../../../ui/days.js';
import { type FiledDeadline } from './use-own-case.js';

/** What still has to be done in the case and by when, the first day first. */
export function nextWords(t: TFunction, deadlines: readonly FiledDeadline[], language: DayLanguage): string[] {
  return deadlines
    .filter((deadline) => deadline.dueOn !== null && !isMet(deadline))
    .sort((one, other) => ((one.dueOn ?? '') < (other.dueOn ?? '') ? -1 : 1))
    .map((deadline) => `${deadline.label}: ${dueWords(t, deadline, language)}`);
}
