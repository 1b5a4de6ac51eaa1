import { enCapacities } from './en-names.js';
import type { nlAbout } from './nl-about.js';

/** English sentences about what the regulation is, for whom, and who else there is. */
export const enAbout: typeof nlAbout = {
  title: 'The whole regulation: {name}',
  intro: [
    'These are all the rules, in plain words. Behind each rule you see where it stands in the source.',
    'Does it name a choice? Then the source does not say it, or not all of it. At the end you read what we chose.',
  ],
  chosen: 'A choice of ours goes with this: number {list}.',
  choice: 'Choice {value}:',
  inForceFrom: { value: 'These rules hold from {value}.', firstUse: 'These rules hold from their first use.' },
  kind: {
    regionalCommittee: 'These are the rules of a committee for a whole region.',
    internalProcedure: 'These are the rules of one organisation, for {matters} of its own.',
    supportOrganisation: 'These are the rules of an organisation that helps people.',
    cooperative: 'These are the rules of an organisation that its members own.',
    model: 'These are rules that others use as a model.',
  },
  timeZone: {
    'Europe/Amsterdam': 'A day ends when it is midnight in the Netherlands.',
    'Europe/Brussels': 'A day ends when it is midnight in Belgium.',
  },
  languages: { list: 'This text is there in {list}.' },
  source: {
    language: 'The source is in {value}.',
    read: { list: 'We could not read the whole source. This is what we read: {list}.' },
  },
  extends: {
    base: 'These rules build on those of another regulation: {value}.',
    version: { value: 'That is the version of {value}.', firstUse: 'That is the version without a date.' },
  },
  option: { true: 'This was chosen.', false: 'This was not chosen.' },
  participant: {
    corporation: '{name} (a housing corporation).',
    branch: '{name} (a part of {of}).',
    otherLegalPerson: '{name} (another organisation).',
    rentersOrganisation: {
      value: 'The renters have an organisation: {value}.',
      none: 'The renters have no organisation.',
      unknown: 'The source does not say whether the renters have an organisation.',
    },
  },
  complainants: {
    capacities: { list: 'This is for: {list}.', ...enCapacities },
    priorSteps: { list: 'First go to: {list}.', empty: 'You need not go anywhere else first.' },
    withOption: 'This holds only with this choice: {value}',
  },
  collective: {
    allowed: {
      yes: 'You may send in a {matter} together with others.',
      no: 'You cannot send in a {matter} together with others.',
      unknown: 'The source does not say whether you may send in a {matter} together with others.',
    },
    by: {
      list: 'You can do that as: {list}.',
      group: 'a group of people',
      residentsCommittee: 'a committee of residents',
      rentersOrganisation: 'an organisation of renters',
      foundation: 'a foundation',
    },
    leastSharePercent: 'At least {value} of every 100 renters of the building must take part.',
    joins: {
      may: 'Are {matters} alike? Then they may be treated together.',
      must: 'Are {matters} alike? Then they are treated together.',
      no: 'Every {matter} is treated apart.',
      unknown: 'The source does not say whether {matters} are treated together.',
    },
  },
  representation: {
    allowed: { unknown: 'The source does not say whether somebody else may do this for you.' },
    powerOfAttorney: {
      none: 'You need not give a letter for that.',
      unknown: 'The source does not say whether you must give a letter for that.',
    },
    exempt: {
      list: 'Such a letter is not needed for: {list}.',
      lawyer: 'a lawyer',
      legalAidWorker: 'somebody who helps you with the law',
      family: 'family',
    },
    legalRepresentatives: {
      list: 'These people may always act for somebody: {list}.',
      administrator: 'who looks after the money of somebody',
      guardian: 'who looks after everything of somebody',
      mentor: 'who looks after the care of somebody',
      parent: 'a parent',
      heir: 'an heir',
    },
  },
  costs: {
    complainant: { unknown: 'The source does not say what it costs.' },
    exempt: {
      list: 'Who need not pay: {list}.',
      lowIncome: 'people with little money',
      houseSeeker: 'people who look for a home',
    },
  },
  respondent: {
    participant: '{TheParticipant} answers the {matter}.',
    employee: 'The employee concerned answers the {matter} in person.',
    platform: 'Whoever allocates the homes answers the {matter}.',
  },
};
