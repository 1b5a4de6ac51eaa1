import { enAfter } from '../how-it-works/en-after.js';
import { enumerate } from '../how-it-works/sentence.js';
import { enParts } from './en-parts.js';
import { enRules } from './en-rules.js';
import type { DifferenceWords } from './words.js';

const lengths: Readonly<Record<string, string>> = { none: 'none', unknown: 'not known', free: 'without a limit' };
const languages: Readonly<Record<string, string>> = { nl: 'Dutch', en: 'English' };

/** English, short and plain. */
export const en: DifferenceWords = {
  isNew: (sentence) => `New: ${sentence}`,
  isGone: (sentence) => `No longer: ${sentence}`,
  wasBecomes: (before, after) => `Was: ${before} Becomes: ${after}`,
  joined: (names) => enumerate(names, 'and'),
  since: enAfter,
  noLength: (word) => lengths[word] ?? word,
  parts: enParts,
  otherwise: (part, name) => `Something is different about ${part}${name === '' ? '' : ` (${name})`}.`,
  order: (part) => `The order of ${part} is different.`,
  renamed: (count) => `${count === 1 ? 'One rule has' : `${count} rules have`} another name in the file.`,
  cited: (count) => `${count === 1 ? 'One rule stands' : `${count} rules stand`} in another place of the source.`,
  otherTexts: (language, count) =>
    `The texts in ${languages[language] ?? language} differ in ${count} ${count === 1 ? 'place' : 'places'}.`,
  onTrack: (track, says) => `${track}: ${says}`,
  inForce: (day) => (day === 'firstUse' ? 'This holds from the first use on.' : `This holds from ${day} on.`),

  termNew: (title, within, on, force) => `New time: ${title}, ${within}, for: ${on} (${force})`,
  termGone: (title, within, on) => `This time is gone: ${title} (was ${within}, for: ${on}).`,
  termLength: (title, how, on, [before, after]) =>
    `${title}: ${{ longer: 'more time', shorter: 'less time', other: 'another time' }[how]} for: ${on}. Was ${before}, becomes ${after}.`,
  termOn: (title, before, after) => `${title}: this was for: ${before}. Now it is for: ${after}.`,
  forces: {
    fatal: 'hard: late is too late.',
    norm: 'this is a duty.',
    request: 'this is a request.',
    aim: 'this is an aim.',
    expectation: 'this is an expectation.',
  },
  termParts: {
    metBy: 'Something else now counts as in time.',
    standsStillIn: 'The clock stands still in other cases.',
    cases: 'This now holds in other cases.',
    reminders: 'Who is reminded, or when, is different.',
    escalations: 'Who hears that it is late, or when, is different.',
    counting: 'The days are counted in another way.',
  },
  termStart: (title, says) =>
    says === '' ? `${title}: the time begins on another day.` : `${title}: the time begins elsewhere. ${says}.`,
  directions: {
    within: 'within this time.',
    notBefore: 'not earlier than after this time.',
    countedBack: 'at least so long before.',
  },
  extendable: (length, times, by) => `more time is possible (at most: ${length}; how often: ${times}; by: ${by}).`,
  notExtendable: 'no more time is possible.',
  lapses: {
    nothing: 'nothing follows when it is late.',
    opensNextInstance: 'when it is late, somebody can go on to another body.',
    deemedDecision: 'late counts as a decision.',
    unknown: 'the rules do not say what follows when it is late.',
  },
  about: (title, says) => `${title}: ${says.charAt(0).toLowerCase()}${says.slice(1)}`,
  ...enRules,
};
