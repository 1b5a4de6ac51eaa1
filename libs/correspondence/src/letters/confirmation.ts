import { dayInWords } from '#deadlines';
import { z } from 'zod';
import { confirmationEn } from './confirmation.en.js';
import { confirmationNl } from './confirmation.nl.js';
import { day, dueDate, greetedName, line, webAddress } from './facts.js';
import { firmDay } from './firm-day.js';
import { letter } from './letter.js';

const expects = z.strictObject({
  committeeName: line(200),
  /** Who filed the complaint. */
  name: greetedName,
  caseNumber: line(40),
  /** The calendar day of receipt, which counts for every term. */
  receivedOn: day,
  /** The regulation's word for what was filed, such as klacht. */
  matter: line(60),
  /** Where the complainant signs in. */
  siteUrl: webAddress,
  loginCode: line(60),
  password: line(200),
  /** What happens from here, one sentence each, in order. */
  nextSteps: z.array(line(600)).max(40),
  dates: z.array(dueDate).max(40),
});

/** Tells the complainant at once that the complaint is there, and how to follow it. */
export const confirmation = letter({
  expects,
  secrets: ['loginCode', 'password'],
  words: { nl: confirmationNl, en: confirmationEn },
  shown: (facts, language) => ({
    ...facts,
    receivedOn: dayInWords(facts.receivedOn, language),
    dates: facts.dates.map(({ name, day: due, force }) => ({ name, day: firmDay(due, force, language) })),
  }),
});
