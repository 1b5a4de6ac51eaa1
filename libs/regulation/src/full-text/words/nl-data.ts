import { nlRecipients } from './nl-names.js';

/** Dutch sentences about silence, what everybody may see, and how long things are kept. */
export const nlData = {
  secrecy: {
    binds: {
      list: 'Wie niets mag vertellen aan anderen: {list}.',
      members: 'de leden',
      secretary: 'de secretaris',
      everybodyInvolved: 'ieder die met de zaak te maken heeft',
    },
    identityHidden: {
      onRequest: 'Vraagt u dat? Dan blijft uw naam geheim.',
      never: 'Uw naam kan niet geheim blijven.',
      unknown: 'Of uw naam geheim kan blijven, staat niet in de bron.',
    },
  },
  privacy: {
    rules: {
      own: 'De bron heeft eigen regels voor uw gegevens.',
      lawOnly: 'Voor uw gegevens geldt wat in de wet staat.',
      unknown: 'De regels voor uw gegevens konden wij niet lezen.',
    },
  },
  register: {
    address: {
      kept: 'In de lijst van {matters} staat ook waar u woont.',
      notNeeded: 'In de lijst van {matters} hoeft niet te staan waar u woont.',
      unknown: 'Of in de lijst van {matters} staat waar u woont, zegt de bron niet.',
    },
  },
  publication: {
    advices: {
      none: 'Wat eruit komt, kan niet iedereen lezen.',
      anonymised: 'Iedereen mag lezen wat eruit komt, maar zonder namen.',
      withParticipant: 'Iedereen mag lezen wat eruit komt, met de naam van {theParticipant} erbij.',
      unknown: 'Of iedereen mag lezen wat eruit komt, staat niet in de bron.',
    },
  },
  retention: {
    keeps: {
      value: 'Een dossier wordt {value} bewaard nadat de zaak klaar is.',
      unknown: 'Hoelang een dossier wordt bewaard, staat niet in de bron.',
    },
  },
  annualReport: {
    contents: {
      list: 'Elk jaar komt er een verslag. Daarin staat: {list}.',
      counts: 'hoeveel het er waren',
      composition: 'wie er in {committee} zitten',
      method: 'hoe {committee} werkt',
      advices: 'wat er uit de zaken kwam',
      decisions: 'wat de besturen daarmee deden',
      lateDecisions: 'welk besluit te laat was',
      recommendations: 'wat er beter kan',
      finance: 'wat het kostte',
    },
    before: 'Het verslag is er het jaar daarna vóór {value}.',
    to: { list: 'Het verslag krijgt: {list}.', ...nlRecipients },
  },
  statistics: { smallestCell: 'In de cijfers staat geen getal dat kleiner is dan {value}.' },
};

const minimumWorkingDays = {
  ifAtLeast: 'Dit geldt voor een tijd van {value} of meer.',
  count: 'Daar zitten ten minste zoveel werkdagen in: {value}.',
};

const rollOverExceptions = {
  longerThan: { list: 'Dat geldt niet voor een tijd die langer is dan: {list}.' },
  units: {
    list: 'Dat geldt niet voor een tijd in: {list}.',
    hours: 'uren',
    days: 'dagen',
    workingDays: 'werkdagen',
    weeks: 'weken',
    months: 'maanden',
    years: 'jaren',
  },
  countedBack: {
    true: 'Dat geldt niet als er terug wordt geteld.',
    false: 'Dat geldt ook als er terug wordt geteld.',
  },
};

/** Sentences about how days are counted. */
export const nlCalendar = {
  country: { NL: 'De feestdagen van Nederland tellen.', BE: 'De feestdagen van België tellen.' },
  firstDayCounts: {
    true: 'De dag waarop iets gebeurt, telt mee.',
    false: 'De dag waarop iets gebeurt, telt niet mee. De tijd begint op de dag daarna.',
  },
  monthEnd: {
    clip: 'Heeft een maand die dag niet? Dan eindigt de tijd op de laatste dag van die maand.',
    overflow: 'Heeft een maand die dag niet? Dan loopt de tijd door in de maand daarna.',
  },
  rollOver: {
    none: 'Eindigt de tijd in het weekend of op een feestdag? Dan komt er geen dag bij.',
    nextWorkingDay: 'Eindigt de tijd in het weekend of op een feestdag? Dan geldt de eerste werkdag daarna.',
    algemeneTermijnenwet:
      'Eindigt de tijd in het weekend of op een feestdag? Dan geldt wat de wet daarover zegt (de Algemene termijnenwet).',
  },
  rollOverExceptions,
  holidaysAreWorkingDays: {
    true: 'Een feestdag van maandag tot en met vrijdag is een gewone werkdag.',
    false: 'Een feestdag is geen werkdag.',
  },
  minimumWorkingDays,
};

/** Sentences about what every regulation on this base must keep. */
export const nlMinimums = {
  rule: {
    seatsNominatedBy: 'Er moeten altijd plaatsen zijn voor wie door deze kant is voorgesteld.',
    nextInstanceIncludes: 'Deze weg moet daarna altijd open zijn.',
    termAtMost: 'Deze tijd mag nooit langer worden.',
    termAtLeast: 'Deze tijd mag nooit korter worden.',
    waitAtMost: 'Het wachten mag nooit langer duren.',
    filingAtLeast: 'De tijd om in te dienen mag nooit korter worden.',
    freeOfCharge: 'Het mag u nooit geld kosten.',
    noFurtherGrounds: 'Er mogen geen andere redenen bij komen om te weigeren.',
  },
  nominatedBy: {
    value: 'De kant: {value}.',
    rentersOrganisations: 'De kant: de huurders met hun organisatie.',
    participants: 'De kant: de {participants}.',
    sittingMembers: 'De kant: de andere leden.',
    selectionBody: 'De kant: een aparte groep die kiest.',
    authority: 'De kant: een instantie die los staat van allen.',
    unknown: 'De kant: niet bekend.',
  },
  atLeast: 'Het zijn er ten minste {value}.',
  forum: 'De weg: {value}.',
  term: 'De tijd: {value}.',
  ground: 'Het gaat om: {value}.',
  length: 'De grens: {value}.',
  binds: {
    everybody: 'Dit geldt voor iedereen.',
    corporations: 'Dit geldt alleen waar een corporatie meedoet.',
  },
};

/** Sentences about one of several roads. */
export const nlTracks = {
  prefix: 'Weg “{name}”:',
  removed: 'Op deze weg is dit er niet: {value}.',
};
