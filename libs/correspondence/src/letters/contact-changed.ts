import { dayInWords } from '#deadlines';
import { z } from 'zod';
import { contactChangedEn } from './contact-changed.en.js';
import { contactChangedNl } from './contact-changed.nl.js';
import { day, greetedName, line, webAddress } from './facts.js';
import { letter } from './letter.js';

const expects = z.strictObject({
  committeeName: line(200),
  name: greetedName,
  caseNumber: line(40),
  changedOn: day,
  /** Where the committee is found. */
  siteUrl: webAddress,
});

/** Tells somebody, at the address that was known, that how he is reached was changed; so that nobody else does that unseen. */
export const contactChanged = letter({
  expects,
  secrets: [],
  words: { nl: contactChangedNl, en: contactChangedEn },
  shown: (facts, language) => ({ ...facts, changedOn: dayInWords(facts.changedOn, language) }),
});
