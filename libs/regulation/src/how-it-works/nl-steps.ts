import { capital } from './sentence.js';
import type { StepSentences } from './words-further.js';

/** Dutch sentences about the steps after filing, as far as people need to know them. */
export const nlSteps: StepSentences = {
  requestCompletion: ({ committee, matter }) =>
    `Ontbreekt er iets? Dan vraagt ${committee.the} u om uw ${matter.one} aan te vullen.`,
  referBack: ({ matter, participant }) =>
    `Kon ${participant.the} nog niets oplossen? Dan gaat uw ${matter.one} eerst daarheen terug.`,
  forwardComplaint: ({ matter }) =>
    `Hoort uw ${matter.one} ergens anders thuis? Dan wordt die doorgestuurd. U hoort waarheen.`,
  handOver: () => 'Wilt u daarna verder? Dan gaat uw dossier mee, als u dat goed vindt.',
  object: () => 'Bent u het niet eens met een beslissing? Dan kunt u vragen om er opnieuw naar te kijken.',
  submitReply: ({ participant }) => `U mag antwoorden op wat ${participant.the} zegt.`,
  investigate: ({ committee }) => `Is er meer onderzoek nodig? Dan kan ${committee.the} dat laten doen.`,
  proposeMediation: ({ committee }) => `${capital(committee.the)} kan helpen om het samen op te lossen.`,
  recordAgreement: () => 'Maakt u samen afspraken? Dan komen die op papier.',
  offerCompensation: ({ participant }) => `${capital(participant.the)} kan u een vergoeding aanbieden.`,
  answerOffer: () => 'U laat weten of u die vergoeding wilt.',
  chooseTreatment: ({ committee, matter }) => `${capital(committee.the)} kiest hoe zij uw ${matter.one} behandelt.`,
  planHearing: ({ participant }) => `U en ${participant.the} krijgen een uitnodiging voor een gesprek.`,
  holdHearing: ({ participant }) => `In het gesprek vertelt u uw verhaal. Ook ${participant.the} doet dat.`,
  issueRuling: ({ committee }) => `${capital(committee.the)} doet een uitspraak. U krijgt die op papier.`,
  issueAnswer: ({ matter }) => `U krijgt antwoord op uw ${matter.one}.`,
  recommend: ({ matter }) => `Soms komt er ook een algemeen advies. Dat moet zulke ${matter.many} later voorkomen.`,
  decideOnAdvice: ({ participant }) => `Het bestuur van ${participant.the} besluit wat het met het advies doet.`,
  decideOnMeasures: ({ participant }) =>
    `${capital(participant.the)} bekijkt of er iets anders moet, zodat dit niet nog eens gebeurt.`,
  makeCommitment: ({ participant }) => `Belooft ${participant.the} u iets? Dan staat erbij wanneer het klaar is.`,
  confirmCommitment: () => 'U laat weten of het ook echt is gebeurd.',
  evaluateMeasure: () => 'Later wordt bekeken of de verbetering heeft geholpen.',
  reportToBoardMember: ({ matter }) => `Een toezichthouder hoort van uw ${matter.one} en van het antwoord.`,
  putOnAgenda: ({ matter }) => `Die toezichthouder kan uw ${matter.one} zelf in de raad bespreken.`,
  withdraw: ({ matter }) => `Wilt u stoppen? Dan kunt u uw ${matter.one} intrekken.`,
  settle: () => 'Is het opgelost? Dan stopt de behandeling.',
  discontinue: () => 'Soms moet de behandeling tussendoor stoppen. U hoort dan waarom.',
  reopen: () => 'Soms wordt een zaak later opnieuw geopend.',
  closeCase: () => 'Aan het eind gaat uw dossier dicht.',
};
