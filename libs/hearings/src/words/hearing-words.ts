import { type HearingHelp } from '#cases';
import { type HearingPlace, type Publicity } from '#procedure';
import { type Language } from '#regulation';
import { type DayWarningKind } from '../day-warnings.js';
import { type Answering, type DateAnswer } from '../hearing-rows.entity.js';
import { type HearingState } from '../hearings-of.js';
import { type AttendingAs } from '../sitting-rows.entity.js';

/** The platform's own words for hearings. */
export interface HearingWords {
  readonly places: Readonly<Record<HearingPlace, string>>;
  readonly publicity: Readonly<Record<Publicity, string>>;
  readonly states: Readonly<Record<HearingState, string>>;
  readonly answers: Readonly<Record<DateAnswer, string>>;
  readonly answering: Readonly<Record<Answering, string>>;
  readonly attending: Readonly<Record<AttendingAs, string>>;
  readonly helps: Readonly<Record<HearingHelp, string>>;
  /** What to think of; the name of a holiday comes after it. */
  readonly warnings: Readonly<Record<DayWarningKind, string>>;
}

const english: HearingWords = {
  places: {
    respondentOffice: 'At the head office of the landlord',
    complainantHome: 'At the home of the complainant',
    otherParticipantOffice: 'At the head office of another landlord',
    committeeOffice: 'At the office of the committee',
    nearby: 'Near the home',
    online: 'By video',
    other: 'Somewhere else',
  },
  publicity: { closed: 'Behind closed doors', public: 'Everybody can come and listen' },
  states: { planned: 'Planned', moved: 'Moved to another day', held: 'Held', calledOff: 'Called off' },
  answers: { can: 'Can', ratherNot: 'Rather not', cannot: 'Cannot' },
  answering: { complainant: 'complainant', respondent: 'respondent', member: 'member' },
  attending: { chair: 'chair', member: 'member', secretary: 'secretary' },
  helps: {
    wheelchair: 'A room that a wheelchair can enter',
    hearingAid: 'Help with hearing',
    byTelephone: 'To take part by telephone',
    breaks: 'More breaks',
    other: 'Something else',
  },
  warnings: {
    weekend: 'This day is in a weekend',
    holiday: 'This day is a holiday',
    memberAway: 'Somebody who sits is away on this day',
  },
};

const dutch: HearingWords = {
  places: {
    respondentOffice: 'Op het hoofdkantoor van de verhuurder',
    complainantHome: 'Bij de klager thuis',
    otherParticipantOffice: 'Op het hoofdkantoor van een andere verhuurder',
    committeeOffice: 'Op het kantoor van de commissie',
    nearby: 'In de buurt van de woning',
    online: 'Met een videogesprek',
    other: 'Ergens anders',
  },
  publicity: { closed: 'Achter gesloten deuren', public: 'Iedereen mag komen luisteren' },
  states: { planned: 'Gepland', moved: 'Verzet naar een andere dag', held: 'Gehouden', calledOff: 'Gaat niet door' },
  answers: { can: 'Kan', ratherNot: 'Liever niet', cannot: 'Kan niet' },
  answering: { complainant: 'klager', respondent: 'andere partij', member: 'commissielid' },
  attending: { chair: 'voorzitter', member: 'commissielid', secretary: 'secretaris' },
  helps: {
    wheelchair: 'Een ruimte waar een rolstoel in kan',
    hearingAid: 'Hulp bij het horen',
    byTelephone: 'Meedoen met de telefoon',
    breaks: 'Vaker pauze',
    other: 'Iets anders',
  },
  warnings: {
    weekend: 'Deze dag valt in het weekend',
    holiday: 'Deze dag is een feestdag',
    memberAway: 'Iemand die op de zitting zit, is er deze dag niet',
  },
};

const inLanguage: Readonly<Record<Language, HearingWords>> = { nl: dutch, en: english };

export function hearingWords(language: Language): HearingWords {
  return inLanguage[language];
}
