import { dayInWords, type LocalDate } from '#deadlines';
import { type Language, type Regulation } from '#regulation';
import { type LetterWriter } from '../prior-letter-content.js';
import { letterWords } from './letter-words.js';

/** What the letter says. */
export interface LetterFacts {
  readonly language: Language;
  readonly writtenOn: LocalDate;
  /** As the regulation of the committee calls itself. */
  readonly committeeName: string;
  /** The regulation's word for what is complained of, such as klacht. */
  readonly matter: string;
  readonly participantName: string;
  readonly step: Pick<Regulation['priorSteps'][string], 'form' | 'to'>;
  readonly subjectLabel?: string | undefined;
  readonly description: string;
  readonly desiredOutcome?: string | undefined;
  readonly writer: LetterWriter;
  /** The first day on which filing is not too early. */
  readonly opensOn?: LocalDate | undefined;
}

/** For whom the letter is: the participant, and whom there where the regulation says so. */
export function addresseeOf({ participantName, step, language }: LetterFacts): string {
  const attention = letterWords(language).attention[step.to];
  return attention === '' ? participantName : `${participantName}, ${attention}`;
}

/** The letter, paragraph by paragraph, dated and ready to print. What was typed stands in it as it was typed. */
export function composeLetter(facts: LetterFacts): string[] {
  const words = letterWords(facts.language);
  const { matter, subjectLabel, description, desiredOutcome, committeeName } = facts;
  return [
    dayInWords(facts.writtenOn, facts.language),
    words.to(addresseeOf(facts)),
    words.regarding(matter, subjectLabel),
    words.greeting,
    words.opening(matter, subjectLabel),
    `${words.happened}\n${description.trim()}`,
    ...(isBlank(desiredOutcome) ? [] : [`${words.wanted}\n${desiredOutcome?.trim()}`]),
    ...(facts.step.form === 'any' ? [words.talk] : []),
    answerAsked(facts),
    afterwardsSaid(facts, words.afterwards(matter, committeeName)),
    words.closing,
    signature(facts),
  ];
}

function answerAsked({ language, opensOn }: LetterFacts): string {
  const { answerInWriting, answerBefore } = letterWords(language);
  return opensOn === undefined ? answerInWriting : `${answerInWriting} ${answerBefore(dayInWords(opensOn, language))}`;
}

function afterwardsSaid({ language, opensOn }: LetterFacts, afterwards: string): string {
  return opensOn === undefined
    ? afterwards
    : `${afterwards} ${letterWords(language).afterwardsFrom(dayInWords(opensOn, language))}`;
}

function signature({ writer, language }: LetterFacts): string {
  const { reached } = letterWords(language);
  const lines = (['address', 'phone', 'email'] as const).flatMap((way) =>
    isBlank(writer[way]) ? [] : [`${reached[way]}: ${writer[way]?.trim()}`],
  );
  return [writer.name.trim(), ...lines].join('\n');
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}
