import type { Admission } from '#procedure';
import { counted } from '../wording.js';
import type { ReplayWords } from './words.js';

const admissions: Readonly<Record<Admission, string>> = {
  admitted: 'wel behandeld',
  refused: 'niet behandeld',
  notYet: 'te vroeg',
  undecided: 'aan de commissie om te beslissen',
};
const cases = (count: number) => counted(count, 'zaak', 'zaken');

export const dutchReplay: ReplayWords = {
  admissions,
  admission: (then, now) => `Was: ${then}. Zou zijn: ${now}.`,
  because: (grounds) => `Het gaat om: ${grounds}.`,
  missing: (count) => `Er zou naar ${counted(count, 'feit', 'feiten')} worden gevraagd die toen niemand noemde.`,
  date: (then, now, days) => {
    if (then === undefined || now === undefined) {
      return then === undefined ? `nieuw, ${now ?? ''}.` : `was ${then}, vervalt.`;
    }
    return `was ${then}, wordt ${now} (${counted(Math.abs(days), 'dag', 'dagen')} ${days > 0 ? 'later' : 'eerder'}).`;
  },
  lateness: { wouldBeLate: 'Wat op tijd was, zou te laat zijn.', wouldBeInTime: 'Wat te laat was, zou op tijd zijn.' },
  stopped: (act, on, step) => `Kan niet verder worden nagespeeld vanaf handeling ${act} (${on}, ${step}):`,
  refusals: {
    stepNotInRegulation: 'deze versie heeft die stap niet.',
    stepNotOpen: 'de stap kan op dit punt niet.',
    stepAlreadyTaken: 'de stap was al gezet.',
    roleMayNot: 'iemand anders zet deze stap.',
    channelNotInRegulation: 'zo komt een klacht niet meer binnen.',
    factNotInRegulation: 'een feit van de zaak staat niet in deze versie, zoals een deelnemer of een onderwerp.',
    outcomeNotInRegulation: 'zo kan de stap niet eindigen.',
    unknownGround: 'een reden van toen staat niet in deze versie.',
    groundApplies: 'er geldt een reden waar men overheen stapte.',
    groundUndecided: 'een reden kan niet worden beoordeeld: er ontbreekt een feit.',
    groundDoesNotApply: 'de reden van toen geldt niet.',
    earlierStepMissing: 'er komt eerst een andere stap.',
    termNotExtendable: 'er kan geen tijd bij komen.',
    extensionTooLong: 'zoveel tijd kan er niet bij komen.',
    extensionTooOften: 'zo vaak kan er geen tijd bij komen.',
    reasonNotInRegulation: 'de reden staat niet in deze versie.',
    stepNotForThisCase: 'de stap is niet voor zo’n zaak.',
  },
  otherRefusal: 'de regels staan het niet toe.',
  alsoThen: 'Ook de versie van toen staat dit niet toe: kijk de zaak na.',
  totals: (totals) => [
    `${cases(totals.cases)}.`,
    ...Object.entries(totals.admittedOtherwise).map(([way, count]) => {
      const [then, now] = way.split(' ') as [Admission, Admission];
      return `${cases(count)}: was ${admissions[then]}, zou zijn: ${admissions[now]}.`;
    }),
    ...(Object.keys(totals.admittedOtherwise).length === 0
      ? ['Over behandelen wordt in elke zaak hetzelfde beslist.']
      : []),
    totals.casesWithMovedDates === 0
      ? 'Geen enkele dag verschuift.'
      : `${cases(totals.casesWithMovedDates)} met andere dagen: ${totals.dates.later} later, ${totals.dates.earlier} eerder, ${totals.dates.new} nieuw, ${totals.dates.gone} vervallen.`,
    ...(totals.wouldBeLate + totals.wouldBeInTime > 0
      ? [`${totals.wouldBeLate} te laat die op tijd waren, ${totals.wouldBeInTime} op tijd die te laat waren.`]
      : []),
    ...(totals.stopped > 0 ? [`${cases(totals.stopped)}: niet tot het eind na te spelen.`] : []),
  ],
};
