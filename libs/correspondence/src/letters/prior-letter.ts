import { z } from 'zod';
import { line, paragraphs } from './facts.js';
import { letter } from './letter.js';
import { priorLetterEn } from './prior-letter.en.js';
import { priorLetterNl } from './prior-letter.nl.js';

const expects = z.strictObject({
  committeeName: line(200),
  /** The regulation's word for who writes, such as huurder. */
  complainant: line(60),
  /** The regulation's word for what it is about, such as klacht. */
  matter: line(60),
  /** Whether an answer to the mail comes to whoever wrote the letter. */
  canBeAnswered: z.boolean(),
  paragraphs,
});

/** What somebody writes to a participant before filing. Written on the site of the committee, which did not read it. */
export const priorLetter = letter({
  expects,
  secrets: [],
  words: { nl: priorLetterNl, en: priorLetterEn },
  shown: (facts) => facts,
});
