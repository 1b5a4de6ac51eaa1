import type { nominators } from '../../schema/committee.schema.js';

const knowledge = {
  law: 'het recht',
  tenancyLaw: 'het huurrecht',
  socialHousing: 'wonen met een lage huur',
  mediation: 'helpen om iets samen op te lossen',
  construction: 'bouwen',
  care: 'zorg',
  other: 'iets anders',
};

/** Dutch sentences about who sits. */
export const nlCommittee = {
  setUp: {
    by: {
      oneParticipant: 'Achter {committee} staat één {participant}.',
      oneOrMore: 'Achter {committee} staat één {participant}, of meer dan één.',
    },
    board: {
      jointly: 'Zijn het er meer? Dan beslissen de besturen er samen over.',
      each: 'Zijn het er meer? Dan beslist elk bestuur voor zich.',
      unknown: 'Zijn het er meer? Welk bestuur dan beslist, staat niet in de bron.',
    },
  },
  quorum: {
    value: 'Ten minste {value} van hen moeten erbij zijn.',
    none: 'Er is geen regel voor hoeveel van hen erbij moeten zijn.',
    unknown: 'Hoeveel van hen erbij moeten zijn, staat niet in de bron.',
  },
  seat: {
    role: { chair: 'Eén plaats is voor de voorzitter.', member: 'Eén plaats is voor een lid.' },
    nominatedBy: {
      list: 'Wie daar zit, is voorgesteld door: {list}.',
      rentersOrganisations: 'de huurders met hun organisatie',
      participants: 'de {participants}',
      sittingMembers: 'de andere leden',
      selectionBody: 'een aparte groep die kiest',
      authority: 'een instantie die los staat van allen',
      unknown: 'dat staat niet in de bron',
    } satisfies Record<(typeof nominators)[number] | 'list', string>,
    nomination: {
      jointly: 'Zij doen dat samen.',
      doubleConsent: 'Elke kant moet het ermee eens zijn.',
      each: 'Ieder doet dat voor zich.',
      unknown: 'Of zij dat samen doen, staat niet in de bron.',
    },
    boundTo: { participantConcerned: 'Per zaak kan dat een ander zijn: het gaat om uw eigen {participant}.' },
    ifVacant: {
      deputy: 'Kan niemand daar zitten? Dan komt er iemand anders voor in de plaats.',
      otherParticipant: 'Kan niemand daar zitten? Dan komt er iemand van een andere {participant}.',
      withoutSeat: 'Kan niemand daar zitten? Dan blijft de plaats leeg.',
      unknown: 'Wat er gebeurt als niemand daar kan zitten, staat niet in de bron.',
    },
    expertise: { list: 'Wie daar zit, weet veel van: {list}.', ...knowledge },
  },
  deputies: {
    value: 'Zoveel anderen kunnen in hun plaats komen: {value}.',
    unknown: 'Hoeveel anderen in hun plaats kunnen komen, staat niet in de bron.',
  },
  expertise: {
    everybody: { list: 'Elk lid weet veel van: {list}.', ...knowledge },
    somebody: { list: 'Ten minste één lid weet veel van: {list}.', ...knowledge },
  },
  independence: {
    noTies: {
      yes: 'Een lid hoort niet bij {theParticipant}.',
      no: 'Een lid mag bij {theParticipant} horen.',
      unknown: 'Of een lid bij {theParticipant} mag horen, staat niet in de bron.',
    },
    coolingOff: {
      value: 'Ook {value} daarvoor niet.',
      none: 'Van vroeger mag dat wel.',
      unknown: 'Of dat vroeger wel mocht, staat niet in de bron.',
    },
    appliesTo: { list: 'Dit geldt voor: {list}.', members: 'de leden', secretary: 'de secretaris' },
  },
  office: {
    length: {
      value: 'Iemand is lid voor {value}.',
      none: 'Hoelang iemand lid is, ligt niet vast.',
      unknown: 'Hoelang iemand lid is, staat niet in de bron.',
    },
    reappointments: {
      value: 'Daarna mag het nog zo vaak: {value} keer.',
      free: 'Daarna mag het steeds opnieuw.',
      unknown: 'Of het daarna nog eens mag, staat niet in de bron.',
    },
    atMost: {
      value: 'In alles duurt het hooguit {value}.',
      none: 'Er is geen grens aan hoelang het in alles duurt.',
      unknown: 'Hoelang het in alles mag duren, staat niet in de bron.',
    },
    runningCases: {
      finished: 'Stopt een lid? Dan maakt dat lid eerst de eigen zaken af.',
      passedOn: 'Stopt een lid? Dan gaan de zaken naar een ander lid.',
      unknown: 'Wie de zaken afmaakt van een lid dat stopt, staat niet in de bron.',
    },
  },
  secretary: {
    employedBy: {
      platform: 'De secretaris werkt bij dit platform.',
      committee: 'De secretaris werkt bij {committee} zelf.',
      outsideFirm: 'De secretaris werkt bij een bedrijf van buiten.',
      participant: 'De secretaris werkt bij een van de {participants}.',
      unknown: 'Bij wie de secretaris werkt, staat niet in de bron.',
    },
    participant: 'Dat is {value}.',
    votes: {
      yes: 'De secretaris beslist mee.',
      no: 'De secretaris beslist niet mee.',
      unknown: 'Of de secretaris mee beslist, staat niet in de bron.',
    },
    whenRespondentEmploys: {
      deputy: 'Gaat de zaak daarover? Dan komt er een andere secretaris.',
      disclosed: 'Gaat de zaak daarover? Dan hoort u dat.',
      notInDeliberation: 'Gaat de zaak daarover? Dan is de secretaris er niet bij als de leden beslissen.',
      unknown: 'Wat er gebeurt als de zaak daarover gaat, staat niet in de bron.',
    },
  },
  recusal: {
    onOwnMotion: 'Een lid doet zelf niet mee als dat beter is.',
    decidedByOthers: 'De anderen kiezen of een lid niet meedoet.',
    unknown: 'Hoe een lid zich terugtrekt, staat niet in de bron.',
  },
  challenge: {
    by: { list: 'Om een ander lid vragen mag: {list}.', complainant: 'u', respondent: 'wie antwoord geeft' },
    decidedBy: {
      otherMembers: 'Daarover beslissen de andere leden.',
      chair: 'Daarover beslist de voorzitter.',
      deputies: 'Daarover beslissen wie in de plaats van de leden kunnen komen.',
      unknown: 'Wie daarover beslist, staat niet in de bron.',
    },
  },
  voting: {
    majority: 'De meeste stemmen gelden.',
    unanimity: 'Alle leden moeten het eens zijn.',
    unknown: 'Hoe de leden stemmen, staat niet in de bron.',
  },
};
