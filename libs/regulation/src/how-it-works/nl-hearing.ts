import type { FurtherWords, Place } from './words-further.js';
import { capital, enumerate } from './sentence.js';
import type { Wording } from './words.js';

const places: Record<Place['usually'], (wording: Wording) => string> = {
  participantOffice: ({ participant }) => `op het kantoor van ${participant.the}`,
  complainantHome: () => 'bij u thuis',
  otherParticipant: ({ participant }) => `bij een andere ${participant.one}`,
  nearDwelling: () => 'in de buurt van uw woning',
  committee: ({ committee }) => `bij ${committee.the}`,
  online: () => 'online',
  unknown: () => '',
};

/** The Dutch sentences about the hearing, which people know as a meeting. */
export const nlHearing: Pick<
  FurtherWords,
  'held' | 'public' | 'together' | 'presence' | 'persons' | 'place' | 'mediation'
> = {
  held: (held, { committee }) =>
    ({
      always: 'Er is altijd een gesprek.',
      asARule: 'Meestal is er een gesprek.',
      perCase: `${capital(committee.the)} beslist of er een gesprek komt.`,
      ifPartiesWant: 'Er komt een gesprek als u of de andere kant dat wil.',
      never: 'Er is geen gesprek. Alles gaat op papier.',
      unknown: '',
    })[held],
  public: (rule) =>
    ({
      closed: 'Andere mensen mogen er niet bij zijn om te luisteren.',
      public: 'Iedereen mag erbij zijn om te luisteren.',
      publicUnlessClosed: 'Iedereen mag erbij zijn, tenzij er een reden is om de deur dicht te houden.',
      unknown: '',
    })[rule],
  together: (rule, respondent, { participant }) => {
    const other = respondent === 'employee' ? 'de medewerker om wie het gaat' : `iemand van ${participant.the}`;
    return {
      yes: `U en ${other} zitten samen aan tafel.`,
      no: `U en ${other} vertellen hun verhaal apart.`,
      unknown: '',
    }[rule];
  },
  presence: (rule, { committee }) =>
    ({
      committeeDecides: `${capital(committee.the)} bepaalt wie erbij mag zijn.`,
      partiesOnly: 'Alleen u en de andere kant zijn erbij.',
      free: 'U mag iemand meenemen.',
      unknown: '',
    })[rule],
  persons: ({ announced, admitted }, { committee }) =>
    [
      announced === 'yes' ? `Kan iemand iets over uw zaak vertellen? Geef de naam dan vooraf door.` : '',
      admitted === 'yes' ? `${capital(committee.the)} moet het goed vinden dat die persoon komt.` : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  place: ({ usually, also = [] }, wording) => {
    const others = also.map((one) => places[one](wording));
    const mostly = usually === 'unknown' ? '' : `Het gesprek is meestal ${places[usually](wording)}.`;
    return others.length > 0 ? `${mostly} Het kan ook ${enumerate(others, 'of')}.`.trim() : mostly;
  },
  mediation: (rule, { committee }) =>
    ({
      inHearing: `In het gesprek kan ${committee.the} helpen om het samen op te lossen.`,
      before: `Vóór het gesprek kan ${committee.the} helpen om het samen op te lossen.`,
      none: '',
      unknown: '',
    })[rule],
};
