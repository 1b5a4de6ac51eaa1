import { type StepWords } from './step-words.js';

export const englishStepWords: StepWords = {
  holdReasons: {
    informationAwaited: 'The committee is waiting for information',
    participantInvestigates: 'The landlord is looking into something',
    agreementsOnTrial: 'It is tried whether the agreements work',
    compensationAwaited: 'An offer of compensation is on its way',
    furtherInvestigation: 'More has to be looked into',
    nextMeeting: 'The case waits for the next meeting',
    sideQuestion: 'Something else has to be decided first',
    absence: 'Somebody is away',
    other: 'Another reason',
  },
  extensionReasons: {
    furtherInvestigation: 'More has to be looked into',
    furtherInformation: 'More information is needed',
    mediation: 'There is mediation',
    hearing: 'There will be a hearing',
    complexity: 'The case is complicated',
    consultation: 'Others have to be consulted',
    absence: 'Somebody is away',
    requestOfParty: 'One of the sides asked for it',
    other: 'Another reason',
  },
  treatments: {
    hearing: 'At a hearing',
    onPaper: 'On paper',
    mediation: 'With mediation',
    other: 'In another way',
  },
  means: {
    homeVisit: 'A visit to the home',
    onSite: 'A visit to the place',
    expert: 'An expert',
    witness: 'A witness',
    furtherPapers: 'Further papers',
    other: 'In another way',
  },
  capacities: {
    representative: 'Representative',
    companion: 'Companion',
    helper: 'Helper',
    witness: 'Witness',
    expert: 'Expert',
    informant: 'Informant',
  },
  commitmentStatuses: {
    open: 'Not due yet, or nothing was said of it',
    overdue: 'The day has passed',
    done: 'Done',
    notDone: 'Not done',
  },
  commitmentOrigins: {
    agreement: 'Promised with the agreement',
    decision: 'Promised with the decision',
    promise: 'Promised on its own',
  },
  stopsNoTerm:
    'This procedure stopped no term anywhere else. If you want to go to a court, the Huurcommissie or another body, find out yourself how much time you have left for that.',
};
