import { nlAfter } from '../how-it-works/nl-after.js';
import { enumerate } from '../how-it-works/sentence.js';
import { nlParts } from './nl-parts.js';
import { nlRules } from './nl-rules.js';
import type { DifferenceWords } from './words.js';

const lengths: Readonly<Record<string, string>> = { none: 'geen', unknown: 'niet bekend', free: 'onbeperkt' };
const languages: Readonly<Record<string, string>> = { nl: 'Nederlands', en: 'Engels' };

/** Dutch, in words that everybody knows. */
export const nl: DifferenceWords = {
  isNew: (sentence) => `Nieuw: ${sentence}`,
  isGone: (sentence) => `Vervalt: ${sentence}`,
  wasBecomes: (before, after) => `Was: ${before} Wordt: ${after}`,
  joined: (names) => enumerate(names, 'en'),
  since: nlAfter,
  noLength: (word) => lengths[word] ?? word,
  parts: nlParts,
  otherwise: (part, name) => `Er is iets anders bij ${part}${name === '' ? '' : ` (${name})`}.`,
  order: (part) => `De volgorde van ${part} is anders.`,
  renamed: (count) =>
    count === 1 ? 'Eén regel heet in het bestand anders.' : `${count} regels heten in het bestand anders.`,
  cited: (count) =>
    count === 1
      ? 'Eén regel staat op een andere plaats in de bron.'
      : `${count} regels staan op een andere plaats in de bron.`,
  otherTexts: (language, count) =>
    `De teksten in het ${languages[language] ?? language} zijn anders op ${count} ${count === 1 ? 'plaats' : 'plaatsen'}.`,
  onTrack: (track, says) => `${track}: ${says}`,
  inForce: (day) => (day === 'firstUse' ? 'Dit geldt vanaf het eerste gebruik.' : `Dit geldt vanaf ${day}.`),

  termNew: (title, within, on, force) => `Nieuwe tijd: ${title}, ${within}, voor: ${on} (${force})`,
  termGone: (title, within, on) => `Deze tijd vervalt: ${title} (was ${within}, voor: ${on}).`,
  termLength: (title, how, on, [before, after]) =>
    `${title}: ${{ longer: 'meer tijd', shorter: 'minder tijd', other: 'een andere tijd' }[how]} voor: ${on}. Was ${before}, wordt ${after}.`,
  termOn: (title, before, after) => `${title}: dit gold voor: ${before}. Nu geldt het voor: ${after}.`,
  forces: {
    fatal: 'hard: te laat is te laat.',
    norm: 'dit moet.',
    request: 'dit is een verzoek.',
    aim: 'dit is een doel.',
    expectation: 'dit is een verwachting.',
  },
  termParts: {
    metBy: 'Iets anders telt nu als op tijd.',
    standsStillIn: 'De klok staat in andere gevallen stil.',
    cases: 'Dit geldt nu in andere gevallen.',
    reminders: 'Wie eraan wordt herinnerd, of wanneer, is anders.',
    escalations: 'Wie hoort dat het te laat is, of wanneer, is anders.',
    counting: 'De dagen worden anders geteld.',
  },
  termStart: (title, says) =>
    says === '' ? `${title}: de tijd begint op een andere dag.` : `${title}: de tijd begint anders. ${says}.`,
  directions: {
    within: 'binnen deze tijd.',
    notBefore: 'niet eerder dan na deze tijd.',
    countedBack: 'ten minste zo lang ervoor.',
  },
  extendable: (length, times, by) => `er kan meer tijd komen (hooguit: ${length}; aantal keer: ${times}; door: ${by}).`,
  notExtendable: 'er kan geen tijd bij komen.',
  lapses: {
    nothing: 'te laat heeft geen gevolg.',
    opensNextInstance: 'bij te laat kan iemand verder naar een andere instantie.',
    deemedDecision: 'te laat telt als een besluit.',
    unknown: 'de regels zeggen niet wat er gebeurt bij te laat.',
  },
  about: (title, says) => `${title}: ${says.charAt(0).toLowerCase()}${says.slice(1)}`,
  ...nlRules,
};
