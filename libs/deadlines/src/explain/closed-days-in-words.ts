import type { Language } from '../closed-day.js';
import type { SkipStep } from '../derivation.js';
import { addDays, compareDays, type LocalDate } from '../local-date.js';
import { capitalised, listInWords, monthInWords, weekdayAndDay, yearOf } from './words.js';

/** Above this many Saturdays and Sundays a sentence only says how many there were. */
const mostWeekendDaysNamed = 6;

const weekendDays: Readonly<Record<Language, string>> = { nl: 'zaterdagen en zondagen', en: 'Saturdays and Sundays' };

type SkippedDay = Pick<SkipStep, 'day' | 'reason'>;

/**
 * Closed days by name, in order: `zaterdag 24 en zondag 25 december, maandag 26 december (tweede kerstdag)`. The year
 * is written only where it is another than `knownYear`.
 */
export function closedDaysInWords(days: readonly SkippedDay[], language: Language, knownYear: string): string {
  const ordered = [...days].sort((a, b) => compareDays(a.day, b.day));
  const weekend = ordered.filter(({ reason }) => reason.kind === 'weekend');
  if (weekend.length <= mostWeekendDaysNamed) {
    return listInWords(namedDays(ordered, language, knownYear), language);
  }
  const others = ordered.filter(({ reason }) => reason.kind !== 'weekend');

  return listInWords(
    [`${weekend.length} ${weekendDays[language]}`, ...namedDays(others, language, knownYear)],
    language,
  );
}

/** One closed day at the head of a sentence, with its name: `Maandag 26 december 2022 (tweede kerstdag)`. */
export function closedDayAtHead({ day, reason }: SkippedDay, language: Language): string {
  return capitalised(`${weekdayAndDay(day, language)} ${monthAndName({ day, reason }, language, '')}`);
}

function namedDays(days: readonly SkippedDay[], language: Language, knownYear: string): string[] {
  const named: string[] = [];
  let written = knownYear;
  for (const [index, skipped] of days.entries()) {
    const head = weekdayAndDay(skipped.day, language);
    const isSecondOfPair = index > 0 && isWeekendPair(days[index - 1], skipped);
    if (isWeekendPair(skipped, days[index + 1])) {
      named.push(head);
      continue;
    }
    const text = `${head} ${monthAndName(skipped, language, written)}`;
    named.push(isSecondOfPair ? listInWords([named.pop() ?? '', text], language) : text);
    written = yearOf(skipped.day);
  }
  return named;
}

/** A Saturday and its Sunday share one month: `zaterdag 24 en zondag 25 december`. */
function isWeekendPair(first: SkippedDay | undefined, second: SkippedDay | undefined): boolean {
  return (
    first?.reason.kind === 'weekend' &&
    second?.reason.kind === 'weekend' &&
    addDays(first.day, 1) === second.day &&
    first.day.slice(0, 7) === second.day.slice(0, 7)
  );
}

function monthAndName({ day, reason }: SkippedDay, language: Language, knownYear: LocalDate): string {
  const year = yearOf(day) === knownYear ? '' : ` ${yearOf(day)}`;
  const name = reason.kind === 'weekend' ? '' : ` (${reason.names[language]})`;

  return `${monthInWords(day, language)}${year}${name}`;
}
