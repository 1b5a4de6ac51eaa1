import type { NoRollOverStep, PauseStep, Provision } from '../derivation.js';
import { closedDayAtHead } from './closed-days-in-words.js';
import { isOne, type Sentences, type Wording } from './sentences.js';
import { monthInWords, yearOf } from './words.js';

const provisions: Readonly<Record<Provision, string>> = {
  'algemeneTermijnenwet.1.1': ' (Algemene termijnenwet, article 1(1))',
  'algemeneTermijnenwet.1.2': ' (Algemene termijnenwet, article 1(2))',
  'algemeneTermijnenwet.2': ' (Algemene termijnenwet, article 2)',
  'algemeneTermijnenwet.4': ' (Algemene termijnenwet, article 4)',
};

const whyNoRollOver: Readonly<Record<NoRollOverStep['because'], string>> = {
  notInRule: 'because under these rules the last day does not move then',
  countedBack: 'because this term is counted back',
  exception: 'because the act does not cover so long a term',
};

export const englishSentences: Sentences = {
  skipped: 'Not counted',
  rolledOver: 'Not a working day',
  decidedBy: 'Decided by',
  reason: 'Reason',

  start: (step, { day, direction, startLabel }) =>
    `${startLabel ?? (direction === 'countedBack' ? 'We count back from' : 'We count from')} ${day(step.day)}.`,

  firstDay: (step, { day }) =>
    step.counts ? 'That day counts.' : `That day does not count. Counting begins on ${day(step.day)}.`,

  add: (step, { day, direction, duration }) =>
    direction === 'countedBack'
      ? `${duration(step.duration)} back is ${day(step.reaches)}.`
      : `The term is ${duration(step.duration)} and runs up to and including ${day(step.reaches)}.`,

  clip: (step, { day }) => {
    const sameMonth = step.from.slice(0, 7) === step.reaches.slice(0, 7);
    const missing = `${Number(step.from.slice(8))} ${monthInWords(step.from, 'en')} ${yearOf(step.from)}`;

    return `${missing} does not exist. That is why the ${sameMonth ? 'last day of that month' : 'first day of the next month'} applies: ${day(step.reaches)}.`;
  },

  extend: (step, { day, decision, duration }) =>
    `On ${day(step.decidedOn)} the term was extended by ${duration(step.by)}, up to and including ${day(step.reaches)}.${decision(step)}`,

  pause: (step, wording) => `${pauseInEnglish(step, wording)}${wording.decision(step)}`,

  minimumWorkingDays: (step, { day, direction, duration }) =>
    `A term of at least ${duration(step.ifAtLeast)} must contain at least ${duration({ amount: step.count, unit: 'workingDays' })}. ` +
    `That is why ${direction === 'countedBack' ? 'the last day is earlier:' : 'the term runs up to and including'} ${day(step.reaches)}${cited(step.article)}.`,

  rollOver: (step, { day }) =>
    `That day is not a working day. That is why the term runs on up to and including ${day(step.reaches)}${cited(step.article)}.`,

  noRollOver: (step) =>
    `${closedDayAtHead(step, 'en')} is not a working day but stays the last day, ${whyNoRollOver[step.because]}${cited(step.article)}.`,

  due: (step, { day }) => `The last day is ${day(step.day)}.`,
};

function pauseInEnglish(step: PauseStep, { day, duration, list }: Wording): string {
  const left = list(step.left.map(duration));
  if (step.days === undefined) {
    const remains = left ? ` There ${isOne(step.left) ? 'is' : 'are'} still ${left} left.` : '';
    return `The clock stands still from ${day(step.from)}.${remains} As long as it stands still, there is no last day.`;
  }
  const ended = step.until ? ` and ran again from ${day(step.until)}` : '';
  const stood = `The clock stood still from ${day(step.from)}${ended}.`;
  if (step.days === 0 || step.reaches === undefined) {
    return `${stood} That does not change the last day.`;
  }
  return left
    ? `${stood} There ${isOne(step.left) ? 'was' : 'were'} then still ${left} left. That is why the term runs up to and including ${day(step.reaches)}.`
    : `${stood} That is why the last day is not before ${day(step.reaches)}.`;
}

function cited(article: Provision | undefined): string {
  return article ? provisions[article] : '';
}
