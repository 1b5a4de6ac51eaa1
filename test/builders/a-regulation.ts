import type { Regulation, RegulationRules, Texts } from '#regulation';

/** A tiny invented regulation, from filing up to the response; a test names only what matters to it. */
export function aRegulation(overrides: Partial<Regulation> = {}): Regulation {
  return { ...someRules(), texts: { nl: someTexts('nl'), en: someTexts('en') }, ...overrides };
}

/** The same without texts, as it stands in a regulation file. */
export function someRules(overrides: Partial<RegulationRules> = {}): RegulationRules {
  return {
    schema: 1,
    id: 'example',
    inForceFrom: '2024-01-01',
    kind: 'regionalCommittee',
    languages: ['nl', 'en'],
    timeZone: 'Europe/Amsterdam',
    source: { title: 'Voorbeeldreglement', dated: '1 januari 2024', language: 'nl' },
    calendar: {
      country: 'NL',
      firstDayCounts: false,
      monthEnd: 'clip',
      rollOver: 'none',
      holidaysAreWorkingDays: false,
      sources: { firstDayCounts: 'artikel 20', monthEnd: 'artikel 20', rollOver: 'artikel 20' },
    },
    assumptions: [],
    respondent: 'participant',
    participants: [
      { id: 'north', name: 'North', kind: 'corporation' },
      { id: 'south', name: 'South', kind: 'corporation' },
    ],
    forums: { tribunal: { kind: 'tribunal' }, court: { kind: 'court' } },
    priorSteps: { corporation: { form: 'written', to: 'corporation', source: 'artikel 2' } },
    intake: {
      channels: ['online', 'post'],
      required: ['name', 'contact', 'description'],
      received: 'onReceipt',
      source: 'artikel 3',
    },
    subjects: { list: 'open', handles: [{ subject: 'repair', source: 'artikel 4' }], exclusions: 'open' },
    grounds: someGrounds(),
    terms: someTerms(),
    stages: ['filed', 'waiting', 'admitted', 'awaitingResponse', 'responded', 'refused'],
    ends: ['refused'],
    continuesElsewhere: ['responded'],
    steps: someSteps(),
    ...overrides,
  };
}

function someGrounds(): RegulationRules['grounds'] {
  return {
    rentPrice: {
      when: { subject: ['rent', 'rentIncrease'] },
      type: 'otherForum',
      force: 'must',
      refersTo: ['tribunal', 'court'],
      source: 'artikel 5',
    },
    notInWriting: {
      when: { 'priorSteps.corporation.form': ['none', 'spoken'] },
      type: 'notYet',
      force: 'must',
      source: 'artikel 6',
    },
    silenceTooShort: {
      when: { 'priorSteps.corporation.form': 'written', 'priorSteps.corporation.answer': 'none' },
      opens: { after: 'priorSteps.corporation.on', wait: '1 month' },
      type: 'notYet',
      force: 'must',
      source: 'artikel 6',
    },
    inCourt: { when: { 'forums.court': 'pending' }, type: 'final', force: 'must', source: 'artikel 7' },
    earlierAdvice: { when: { earlierAdvice: 'yes' }, type: 'final', force: 'may', source: 'artikel 7' },
  };
}

function someTerms(): RegulationRules['terms'] {
  return {
    acknowledgement: {
      within: '2 weeks',
      after: 'complaintFiled.received',
      metBy: 'receiptAcknowledged.sent',
      on: 'committee',
      force: 'norm',
      source: 'artikel 8',
    },
    response: {
      within: '14 days',
      after: 'responseRequested.sent',
      metBy: 'responseSubmitted.received',
      on: 'respondent',
      force: 'request',
      source: 'artikel 9',
    },
  };
}

function someSteps(): RegulationRules['steps'] {
  return {
    fileComplaint: { to: 'filed', by: ['complainant'], sends: ['confirmation'], source: 'artikel 3' },
    acknowledgeReceipt: {
      from: ['filed', 'waiting', 'admitted'],
      by: ['secretary'],
      sends: ['acknowledgement'],
      source: 'artikel 8',
    },
    decideAdmissibility: {
      from: ['filed', 'waiting'],
      to: { admitted: 'admitted', refused: 'refused', notYet: 'waiting' },
      by: ['secretary'],
      sends: { refused: ['refusal'], notYet: ['refusal'] },
      source: 'artikel 10',
    },
    requestResponse: {
      from: ['admitted'],
      to: 'awaitingResponse',
      by: ['secretary'],
      sends: ['responseRequest'],
      asks: ['reaction'],
      source: 'artikel 9',
    },
    submitResponse: {
      from: ['awaitingResponse'],
      to: 'responded',
      by: ['participantContact'],
      sends: ['responseCopy'],
      source: 'artikel 9',
    },
  };
}

/** Texts that fit `someRules`; every sentence says what it is and in which language. */
export function someTexts(language: 'nl' | 'en', overrides: Partial<Texts> = {}): Texts {
  const word = (one: string) => ({ one, many: `${one}s`, the: `the ${one}` });
  const named = (name: string) => `${name} (${language})`;
  const ground = (name: string) => ({
    title: named(name),
    explanation: named(`why ${name}`),
    whatNow: named(`what now with ${name}`),
  });
  const forum = (name: string) => ({
    name: `the ${name}`,
    explanation: named(name),
    question: named(`at the ${name}?`),
  });
  return {
    name: named('Example committee'),
    shortName: 'Example',
    about: [named('About the committee.')],
    wording: {
      committee: word('committee'),
      matter: word('complaint'),
      participant: word('landlord'),
      complainant: word('renter'),
    },
    forums: { tribunal: forum('tribunal'), court: forum('court') },
    priorSteps: {
      corporation: { to: 'your landlord', explanation: named('Write first.'), question: named('Did you write?') },
    },
    subjects: {
      repair: { label: named('repair'), example: named('A tap leaks.') },
      rent: { label: named('rent') },
      rentIncrease: { label: named('rent increase') },
      other: { label: named('something else') },
    },
    grounds: {
      rentPrice: ground('rentPrice'),
      notInWriting: ground('notInWriting'),
      silenceTooShort: ground('silenceTooShort'),
      inCourt: ground('inCourt'),
      earlierAdvice: ground('earlierAdvice'),
    },
    terms: { acknowledgement: { name: named('Acknowledgement') }, response: { name: named('Response') } },
    assumptions: {},
    ...overrides,
  };
}
