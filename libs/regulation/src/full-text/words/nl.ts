import { nlAbout } from './nl-about.js';
import { nlCommittee } from './nl-committee.js';
import { nlCalendar, nlData, nlMinimums, nlTracks } from './nl-data.js';
import { nlFiling } from './nl-filing.js';
import { nlCases, nlGrounds } from './nl-grounds.js';
import { nlHearing } from './nl-hearing.js';
import { nlLetters } from './nl-letters.js';
import { nlAddressees, nlOutcomes, nlRoles, nlRecipients, nlStages } from './nl-names.js';
import { nlAftercare, nlOutcome } from './nl-outcome.js';
import { nlStepNames, nlSteps } from './nl-steps.js';
import { nlHolds, nlTerms } from './nl-terms.js';

/** The headings of the articles, in their order. */
const headings = {
  about: 'Wat dit is',
  participants: 'Wie er meedoen',
  options: 'Wat hier is gekozen',
  complainants: 'Wie een {matter} kan indienen',
  together: 'Samen, met hulp, en wat het kost',
  forums: 'Anderen die kunnen helpen of beslissen',
  priorSteps: 'Wat u eerst doet',
  subjects: 'Waar het over kan gaan',
  judgements: 'Waar iemand over moet oordelen',
  grounds: 'Wanneer uw {matter} niet wordt behandeld',
  filing: 'Hoe u een {matter} indient',
  steps: 'De stappen: wie wat mag doen, en wanneer',
  stages: 'Hoe een zaak kan staan',
  letters: 'Wie welke post krijgt',
  terms: 'Hoelang iets duurt',
  deemed: 'Welke dag geldt',
  holds: 'Wanneer een zaak stilligt',
  committee: 'Wie er over de zaak gaan',
  hearing: 'Het gesprek (de zitting) en de stukken',
  outcome: 'Wat eruit komt',
  aftercare: 'Wat er daarna gebeurt',
  data: 'Wat geheim is en hoelang iets wordt bewaard',
  tracks: 'Meer dan één weg',
  calendar: 'Hoe dagen worden geteld',
  minimums: 'Wat altijd moet gelden',
  inferred: 'Wat wij niet zelf konden lezen',
  choices: 'Wat wij hebben gekozen',
};

/** Dutch at level B1. A word between braces is filled in by the words of the regulation. */
export const nl = {
  headings,
  about: nlAbout,
  filing: nlFiling,
  cases: nlCases,
  grounds: nlGrounds,
  steps: nlSteps,
  stepNames: nlStepNames,
  letters: nlLetters,
  roles: nlRoles,
  recipients: nlRecipients,
  addressees: nlAddressees,
  stages: nlStages,
  outcomes: nlOutcomes,
  terms: nlTerms,
  holds: nlHolds,
  committee: nlCommittee,
  hearing: nlHearing,
  outcome: nlOutcome,
  aftercare: nlAftercare,
  data: nlData,
  calendar: nlCalendar,
  minimums: nlMinimums,
  tracks: nlTracks,
};

export type ArticleId = keyof typeof headings;
export const articleIds = Object.keys(headings) as ArticleId[];
