import type { IntakeWords } from './words.js';

export const nl: IntakeWords = {
  participant: ({ participant }) => `Van welke ${participant.one} huurt u?`,
  notListed: () => 'Mijn verhuurder staat hier niet bij',
  subject: ({ matter }) => `Waar gaat uw ${matter.one} over?`,
  form: {
    none: 'Nee, dat moet ik nog doen',
    spoken: 'Ja, ik heb het verteld, bijvoorbeeld aan de telefoon',
    written: 'Ja, ik heb het geschreven, bijvoorbeeld in een brief of een e-mail',
  },
  answerOf: (to) => `Welk antwoord kreeg u van ${to}?`,
  answer: {
    none: 'Ik heb nog geen antwoord',
    refused: 'Mijn klacht is afgewezen',
    unsatisfactory: 'Ik kreeg een ander antwoord en ben niet tevreden',
  },
  noAnswerOrNotTaken: 'Ik heb nog geen antwoord, of ik moet het nog melden',
  dayOf: (to) => `Op welke dag meldde u dit bij ${to}?`,
  forum: {
    none: 'Nee',
    pending: 'Ja, en dat loopt nog',
    decided: 'Ja, en er is al een beslissing',
  },
  complainant: 'Wie bent u?',
  signal: 'Wat wilt u laten weten?',
  signalValue: {
    complaint: 'Ik heb een klacht over hoe ik ben geholpen of behandeld',
    report: 'Ik meld iets voor het eerst, bijvoorbeeld overlast',
    repairRequest: 'Er is iets kapot en ik vraag om reparatie',
    question: 'Ik heb een vraag',
  },
  respondent: ({ matter }) => `Over wie of wat gaat uw ${matter.one}?`,
  respondentValue: {
    participant: ({ participant }) => `Over een besluit, of over ${participant.the} zelf`,
    employee: () => 'Over wat een medewerker deed of niet deed',
    platform: () => 'Over wie de woningen verdeelt',
  },
  collective: ({ matter }) => `Dient u de ${matter.one} in met anderen samen?`,
  continuing: 'Gebeurt het nu nog steeds?',
  conductDay: {
    on: 'Op welke dag is het gebeurd, of begon het?',
    endedOn: 'Op welke dag hield het op?',
    known: 'Op welke dag hoorde u ervan?',
  },
  yesNo: { no: 'Nee', yes: 'Ja' },
  longerTermOf: (to) => `Heeft u op tijd gehoord dat ${to} meer tijd nodig had?`,
  answerByOf: (to) => `Vóór welke dag zou ${to} antwoord geven?`,
  answeredOnOf: (to) => `Op welke dag kreeg u het antwoord van ${to}?`,
  earlierAdvice: ({ committee, matter }) => `Heeft ${committee.the} deze ${matter.one} al eerder behandeld?`,
  earlierAdviceValue: { no: 'Nee, dit is de eerste keer', yes: 'Ja, er is al een advies' },
};
