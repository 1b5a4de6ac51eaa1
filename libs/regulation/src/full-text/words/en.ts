import { enAbout } from './en-about.js';
import { enCommittee } from './en-committee.js';
import { enCalendar, enData, enMinimums, enTracks } from './en-data.js';
import { enFiling } from './en-filing.js';
import { enCases, enGrounds } from './en-grounds.js';
import { enHearing } from './en-hearing.js';
import { enLetters } from './en-letters.js';
import { enAddressees, enOutcomes, enRecipients, enRoles, enStages } from './en-names.js';
import { enAftercare, enOutcome } from './en-outcome.js';
import { enStepNames, enSteps } from './en-steps.js';
import { enHolds, enTerms } from './en-terms.js';
import type { nl } from './nl.js';

const headings: (typeof nl)['headings'] = {
  about: 'What this is',
  participants: 'Who takes part',
  options: 'What was chosen here',
  complainants: 'Who can send in a {matter}',
  together: 'Together, with help, and what it costs',
  forums: 'Others who can help or decide',
  priorSteps: 'What you do first',
  subjects: 'What it can be about',
  judgements: 'What somebody has to judge',
  grounds: 'When your {matter} is not treated',
  filing: 'How to send in a {matter}',
  steps: 'The steps: who may do what, and when',
  stages: 'How a case can stand',
  letters: 'Who gets which letter',
  terms: 'How long things take',
  deemed: 'Which day counts',
  holds: 'When a case is on hold',
  committee: 'Who sits in the case',
  hearing: 'The meeting (the hearing) and the pieces',
  outcome: 'What comes out of it',
  aftercare: 'What happens after that',
  data: 'What is secret and how long things are kept',
  tracks: 'More than one road',
  calendar: 'How days are counted',
  minimums: 'What must always hold',
  inferred: 'What we could not read ourselves',
  choices: 'What we chose',
};

/** Plain English. A word between braces is filled in by the words of the regulation. */
export const en: typeof nl = {
  headings,
  about: enAbout,
  filing: enFiling,
  cases: enCases,
  grounds: enGrounds,
  steps: enSteps,
  stepNames: enStepNames,
  letters: enLetters,
  roles: enRoles,
  recipients: enRecipients,
  addressees: enAddressees,
  stages: enStages,
  outcomes: enOutcomes,
  terms: enTerms,
  holds: enHolds,
  committee: enCommittee,
  hearing: enHearing,
  outcome: enOutcome,
  aftercare: enAftercare,
  data: enData,
  calendar: enCalendar,
  minimums: enMinimums,
  tracks: enTracks,
};
