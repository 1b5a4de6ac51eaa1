import { dayInWords, type LocalDate } from '#deadlines';
import { type Language, type TermForce } from '#regulation';

const words: Readonly<Record<Language, Readonly<Record<TermForce, (day: string) => string>>>> = {
  nl: {
    fatal: (day) => `uiterlijk ${day}`,
    norm: (day) => `uiterlijk ${day}`,
    request: (day) => `gevraagd uiterlijk ${day}`,
    aim: (day) => `wij streven naar ${day}`,
    expectation: (day) => `verwacht rond ${day}`,
  },
  en: {
    fatal: (day) => `${day} at the latest`,
    norm: (day) => `${day} at the latest`,
    request: (day) => `requested by ${day}`,
    aim: (day) => `we aim for ${day}`,
    expectation: (day) => `expected around ${day}`,
  },
};

/** A day with the word for how firm it is, so that nobody takes an expectation for a promise. */
export function firmDay(day: LocalDate, force: TermForce, language: Language): string {
  return words[language][force](dayInWords(day, language));
}
