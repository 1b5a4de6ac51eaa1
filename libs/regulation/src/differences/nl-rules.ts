import type { RuleWords } from './words.js';

/** Dutch sentences about grounds, steps, people and choices. */
export const nlRules: RuleWords = {
  groundNew: (title, explanation, { matter }) =>
    `Nieuwe reden om een ${matter.one} niet te behandelen: ${title}. ${explanation}`,
  groundGone: (title, { matter }) => `Dit is geen reden meer om een ${matter.one} niet te behandelen: ${title}.`,
  groundTypes: {
    notCompetent: 'hier kan men niet terecht.',
    otherForum: 'een ander beslist hierover.',
    otherForm: 'dit is geen klacht maar een melding of een vraag.',
    forwarded: 'dit wordt doorgestuurd.',
    notYet: 'dit is nog te vroeg.',
    final: 'dit wordt niet behandeld, en dat blijft zo.',
  },
  groundForces: {
    must: 'er moet worden geweigerd.',
    may: 'er mag worden geweigerd.',
    needNot: 'behandelen hoeft niet.',
  },
  groundParts: {
    cases: 'Dit geldt nu in andere gevallen.',
    arises: 'Dit kan op een ander moment opkomen.',
    withoutOption: 'Dit hangt van een andere keuze af.',
    startOfWait: 'Het wachten begint op een andere dag.',
    startOfFiling: 'De tijd om in te dienen begint op een andere dag.',
  },
  wait: (length) => (length === undefined ? 'u hoeft niet te wachten.' : `u wacht ${length}.`),
  filing: (length) => (length === undefined ? 'er is geen laatste dag.' : `u dient in binnen ${length}.`),
  nowAlsoFor: (names) => `Dit geldt nu ook bij: ${names}.`,
  noLongerFor: (names) => `Dit geldt niet meer bij: ${names}.`,
  goTo: (forums) => `u kunt naar ${forums}.`,
  decidedBy: (roles) => `hierover beslist: ${roles}.`,
  stepNew: (step, roles) => `Nieuwe stap: ${step}. Dit mag: ${roles}.`,
  stepGone: (step) => `Deze stap vervalt: ${step}.`,
  stepAlsoBy: (step, roles) => `${step}: dit mag nu ook: ${roles}.`,
  stepNoLongerBy: (step, roles) => `${step}: dit mag niet meer: ${roles}.`,
  stepAlsoFrom: (step, stages) => `${step}: dit kan nu ook bij: ${stages}.`,
  stepNoLongerFrom: (step, stages) => `${step}: dit kan niet meer bij: ${stages}.`,
  stays: 'de zaak blijft daarna waar zij is.',
  stepParts: {
    needs: 'Er moeten eerst andere stappen zijn gezet.',
    cases: 'Dit kan nu in andere gevallen.',
    repeats: 'Hoe vaak dit kan, is anders.',
    sends: 'Er gaan andere brieven uit.',
    asks: 'Er wordt om iets anders gevraagd.',
    onBehalfOf: 'Dit gebeurt nu namens een ander.',
  },
  stepReasons: {
    always: 'er staat altijd bij waarom.',
    never: 'er hoeft niet bij te staan waarom.',
    onDeviation: 'er staat bij waarom, als men afwijkt.',
    unknown: 'de regels zeggen niet of erbij staat waarom.',
  },
  leadsTo: (stages) => `daarna is de stand: ${stages}.`,
  priorStepNew: (to, explanation) => `Nieuw is dat u eerst naar ${to} gaat. ${explanation}`,
  priorStepGone: (to) => `U hoeft niet meer eerst naar ${to}.`,
  priorStepForms: { written: 'u schrijft eerst een brief of e-mail.', any: 'u mag ook bellen of langskomen.' },
  priorStepDuty: { must: 'dit moet.', may: 'dit hoeft niet, maar kan helpen.' },
  alsoOn: (names) => `Nieuw onderwerp: ${names}.`,
  noLongerOn: (names) => `Dit onderwerp wordt niet meer genoemd: ${names}.`,
  takesPart: (names) => `Doet nu mee: ${names}.`,
  leaves: (names) => `Doet niet meer mee: ${names}.`,
  participantNamed: (before, after) => `${before} heet nu ${after}.`,
  classNew: (label) => `Ook hiermee kan iemand nu terecht: ${label}.`,
  classGone: (label) => `Hiermee kan niemand meer terecht: ${label}.`,
  respondents: {
    participant: 'de organisatie geeft antwoord.',
    employee: 'de medewerker geeft zelf antwoord.',
    platform: 'wie de woningen verdeelt, geeft antwoord.',
  },
  option: (sentence, chosen) =>
    chosen ? `Hiervoor is nu gekozen: ${sentence}` : `Hiervoor is niet (meer) gekozen: ${sentence}`,
  assumption: (sentence, isNew) =>
    isNew ? `Dit hebben wij nu zelf gekozen: ${sentence}` : `Dit is geen eigen keuze meer: ${sentence}`,
  forum: (name, isNew) =>
    isNew ? `Er wordt nu ook verwezen naar ${name}.` : `Er wordt niet meer verwezen naar ${name}.`,
  judgement: (question, roles) => `Iemand beoordeelt dit: ${question} Dat doet: ${roles}.`,
  recommendation: (rule) =>
    rule === 'yes' ? 'Er kan ook een algemeen advies komen.' : rule === 'no' ? 'Er komt geen algemeen advies.' : '',
  number: (part, before, after) => `Anders is ${part}. Was ${before}, wordt ${after}.`,
};
