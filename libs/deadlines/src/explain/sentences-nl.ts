import type { NoRollOverStep, PauseStep, Provision } from '../derivation.js';
import { closedDayAtHead } from './closed-days-in-words.js';
import { isOne, type Sentences, type Wording } from './sentences.js';
import { monthInWords, yearOf } from './words.js';

const provisions: Readonly<Record<Provision, string>> = {
  'algemeneTermijnenwet.1.1': ' (Algemene termijnenwet, artikel 1, lid 1)',
  'algemeneTermijnenwet.1.2': ' (Algemene termijnenwet, artikel 1, lid 2)',
  'algemeneTermijnenwet.2': ' (Algemene termijnenwet, artikel 2)',
  'algemeneTermijnenwet.4': ' (Algemene termijnenwet, artikel 4)',
};

const whyNoRollOver: Readonly<Record<NoRollOverStep['because'], string>> = {
  notInRule: 'want volgens deze regels schuift de uiterste dag dan niet op',
  countedBack: 'want deze termijn is teruggerekend',
  exception: 'want de wet geldt niet voor zo’n lange termijn',
};

export const dutchSentences: Sentences = {
  skipped: 'Niet meegeteld',
  rolledOver: 'Geen werkdag',
  decidedBy: 'Besloten door',
  reason: 'Reden',

  start: (step, { day, direction, startLabel }) =>
    `${startLabel ?? (direction === 'countedBack' ? 'Wij rekenen terug vanaf' : 'Wij rekenen vanaf')} ${day(step.day)}.`,

  firstDay: (step, { day }) =>
    step.counts ? 'Die dag telt mee.' : `Die dag telt niet mee. Het tellen begint op ${day(step.day)}.`,

  add: (step, { day, direction, duration }) =>
    direction === 'countedBack'
      ? `${duration(step.duration)} terug is ${day(step.reaches)}.`
      : `De termijn is ${duration(step.duration)} en loopt tot en met ${day(step.reaches)}.`,

  clip: (step, { day }) => {
    const sameMonth = step.from.slice(0, 7) === step.reaches.slice(0, 7);
    const missing = `${Number(step.from.slice(8))} ${monthInWords(step.from, 'nl')} ${yearOf(step.from)}`;

    return `${missing} bestaat niet. Daarom geldt de ${sameMonth ? 'laatste dag van die maand' : 'eerste dag van de maand daarna'}: ${day(step.reaches)}.`;
  },

  extend: (step, { day, decision, duration }) =>
    `Op ${day(step.decidedOn)} is de termijn verlengd met ${duration(step.by)}, tot en met ${day(step.reaches)}.${decision(step)}`,

  pause: (step, wording) => `${pauseInDutch(step, wording)}${wording.decision(step)}`,

  minimumWorkingDays: (step, { day, direction, duration }) =>
    `In een termijn van ten minste ${duration(step.ifAtLeast)} moeten ten minste ${duration({ amount: step.count, unit: 'workingDays' })} zitten. ` +
    `Daarom ${direction === 'countedBack' ? 'is de uiterste dag eerder:' : 'loopt de termijn tot en met'} ${day(step.reaches)}${cited(step.article)}.`,

  rollOver: (step, { day }) =>
    `Die dag is geen werkdag. Daarom loopt de termijn door tot en met ${day(step.reaches)}${cited(step.article)}.`,

  noRollOver: (step) =>
    `${closedDayAtHead(step, 'nl')} is geen werkdag, maar blijft de uiterste dag, ${whyNoRollOver[step.because]}${cited(step.article)}.`,

  due: (step, { day }) => `De uiterste dag is ${day(step.day)}.`,
};

function pauseInDutch(step: PauseStep, { day, duration, list }: Wording): string {
  const left = list(step.left.map(duration));
  if (step.days === undefined) {
    const remains = left ? ` Er ${isOne(step.left) ? 'is' : 'zijn'} nog ${left} over.` : '';
    return `De termijn staat stil vanaf ${day(step.from)}.${remains} Zolang de termijn stilstaat, is er geen uiterste dag.`;
  }
  const ended = step.until ? ` en liep weer vanaf ${day(step.until)}` : '';
  const stood = `De termijn stond stil vanaf ${day(step.from)}${ended}.`;
  if (step.days === 0 || step.reaches === undefined) {
    return `${stood} Dat verandert de uiterste dag niet.`;
  }
  return left
    ? `${stood} Er ${isOne(step.left) ? 'was' : 'waren'} toen nog ${left} over. Daarom loopt de termijn tot en met ${day(step.reaches)}.`
    : `${stood} De uiterste dag ligt daarom niet voor ${day(step.reaches)}.`;
}

function cited(article: Provision | undefined): string {
  return article ? provisions[article] : '';
}
