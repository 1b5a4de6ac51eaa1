import { type StepWords } from './step-words.js';

export const dutchStepWords: StepWords = {
  holdReasons: {
    informationAwaited: 'De commissie wacht op informatie',
    participantInvestigates: 'De verhuurder zoekt iets uit',
    agreementsOnTrial: 'Er wordt gekeken of de afspraken werken',
    compensationAwaited: 'Er komt een aanbod van een vergoeding',
    furtherInvestigation: 'Er is meer onderzoek nodig',
    nextMeeting: 'De zaak wacht op de volgende vergadering',
    sideQuestion: 'Er moet eerst iets anders worden beslist',
    absence: 'Iemand is er niet',
    other: 'Een andere reden',
  },
  extensionReasons: {
    furtherInvestigation: 'Er is meer onderzoek nodig',
    furtherInformation: 'Er is meer informatie nodig',
    mediation: 'Er wordt bemiddeld',
    hearing: 'Er komt een zitting',
    complexity: 'De zaak is ingewikkeld',
    consultation: 'Er is overleg nodig',
    absence: 'Iemand is er niet',
    requestOfParty: 'Een van beide kanten vroeg erom',
    other: 'Een andere reden',
  },
  treatments: {
    hearing: 'Op een zitting',
    onPaper: 'Op papier',
    mediation: 'Met bemiddeling',
    other: 'Op een andere manier',
  },
  means: {
    homeVisit: 'Een bezoek aan huis',
    onSite: 'Een bezoek ter plaatse',
    expert: 'Een deskundige',
    witness: 'Een getuige',
    furtherPapers: 'Meer stukken',
    other: 'Op een andere manier',
  },
  capacities: {
    representative: 'Gemachtigde',
    companion: 'Begeleider',
    helper: 'Vertrouwenspersoon',
    witness: 'Getuige',
    expert: 'Deskundige',
    informant: 'Informant',
  },
  commitmentStatuses: {
    open: 'Nog niet aan de beurt, of nog niets over gezegd',
    overdue: 'De dag is voorbij',
    done: 'Gedaan',
    notDone: 'Niet gedaan',
  },
  commitmentOrigins: {
    agreement: 'Beloofd bij de afspraken',
    decision: 'Beloofd bij het besluit',
    promise: 'Los beloofd',
  },
  stopsNoTerm:
    'Deze procedure heeft nergens anders een termijn stilgezet. Wilt u naar de rechter, de Huurcommissie of een andere instantie? Kijk dan zelf hoeveel tijd u daarvoor nog heeft.',
};
