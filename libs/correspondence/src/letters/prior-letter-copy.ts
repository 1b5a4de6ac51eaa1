import { dayInWords } from '#deadlines';
import { z } from 'zod';
import { day, greetedName, line, paragraphs, webAddress } from './facts.js';
import { letter } from './letter.js';
import { priorLetterCopyEn } from './prior-letter-copy.en.js';
import { priorLetterCopyNl } from './prior-letter-copy.nl.js';

const expects = z.strictObject({
  committeeName: line(200),
  name: greetedName,
  writtenOn: day,
  /** The participant that the letter is for. */
  participant: line(300),
  /** Whether it was mailed to the participant; otherwise the writer sends it. */
  mailed: z.boolean(),
  matter: line(60),
  /** The first day on which filing is not too early; empty when no day is known. */
  opensOn: day.optional(),
  /** Where the letter can be read, with the secret that opens it. */
  link: webAddress,
  code: line(60),
  /** The last day on which the letter is kept. */
  keptUntil: day,
  paragraphs,
});

/** The letter as its writer keeps it, with what follows from it. */
export const priorLetterCopy = letter({
  expects,
  secrets: ['link', 'code'],
  words: { nl: priorLetterCopyNl, en: priorLetterCopyEn },
  shown: ({ opensOn, ...facts }, language) => ({
    ...facts,
    opensOn: opensOn === undefined ? '' : dayInWords(opensOn, language),
    writtenOn: dayInWords(facts.writtenOn, language),
    keptUntil: dayInWords(facts.keptUntil, language),
    paragraphs: facts.paragraphs.map((text) => mailedText(text, language)),
  }),
});

/** What a mail program would turn into a link or an address. */
const linkLike = /:\/\/|www\.|\S@\S|\p{L}\.\p{L}{2,}/iu;
const elsewhere = {
  nl: '(Wat u hier schreef, leest u op de website.)',
  en: '(What you wrote here can be read on the website.)',
} as const;

/**
 * Whoever fills in the address of another would have the committee send him a link. So what looks like one is not repeated in a mail
 * to an address that nobody checked.
 */
function mailedText(text: string, language: 'nl' | 'en'): string {
  return linkLike.test(text) ? elsewhere[language] : text;
}
