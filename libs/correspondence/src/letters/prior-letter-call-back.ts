import { dayInWords } from '#deadlines';
import { z } from 'zod';
import { day, greetedName, line, webAddress } from './facts.js';
import { letter } from './letter.js';
import { priorLetterCallBackEn } from './prior-letter-call-back.en.js';
import { priorLetterCallBackNl } from './prior-letter-call-back.nl.js';

const expects = z.strictObject({
  committeeName: line(200),
  name: greetedName,
  writtenOn: day,
  opensOn: day,
  participant: line(300),
  matter: line(60),
  /** Where the complaint can be filed with what was written already, with the secret that opens it. */
  link: webAddress,
  /** The last day on which the letter is kept. */
  keptUntil: day,
});

/** The day has come on which a complaint is not too early any more. */
export const priorLetterCallBack = letter({
  expects,
  secrets: ['link'],
  words: { nl: priorLetterCallBackNl, en: priorLetterCallBackEn },
  shown: (facts, language) => ({
    ...facts,
    writtenOn: dayInWords(facts.writtenOn, language),
    opensOn: dayInWords(facts.opensOn, language),
    keptUntil: dayInWords(facts.keptUntil, language),
  }),
});
