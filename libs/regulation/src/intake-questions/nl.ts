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
  earlierAdvice: ({ committee, matter }) => `Heeft ${committee.the} deze ${matter.one} al eerder behandeld?`,
  earlierAdviceValue: { no: 'Nee, dit is de eerste keer', yes: 'Ja, er is al een advies' },
};
