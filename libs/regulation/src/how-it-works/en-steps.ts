import { capital } from './sentence.js';
import type { StepSentences } from './words-further.js';

/** English sentences about the steps after filing, as far as people need to know them. */
export const enSteps: StepSentences = {
  requestCompletion: ({ committee, matter }) =>
    `Is something missing? Then ${committee.the} asks you to complete your ${matter.one}.`,
  referBack: ({ matter, participant }) =>
    `Had ${participant.the} no chance to solve it yet? Then your ${matter.one} goes back there first.`,
  forwardComplaint: ({ matter }) =>
    `Does your ${matter.one} belong somewhere else? Then it is sent on. You hear where it went.`,
  handOver: () => 'Do you want to go on after that? Then your file goes along, if you agree.',
  object: () => 'Do you not agree with a decision? Then you can ask to have another look at it.',
  submitReply: ({ participant }) => `You may answer what ${participant.the} says.`,
  investigate: ({ committee }) => `Is more investigation needed? Then ${committee.the} can have that done.`,
  proposeMediation: ({ committee }) => `${capital(committee.the)} can help to solve it together.`,
  recordAgreement: () => 'Do you agree on something together? Then it is put on paper.',
  offerCompensation: ({ participant }) => `${capital(participant.the)} can offer you a compensation.`,
  answerOffer: () => 'You tell whether you want that compensation.',
  chooseTreatment: ({ committee, matter }) => `${capital(committee.the)} chooses how it treats your ${matter.one}.`,
  planHearing: ({ participant }) => `You and ${participant.the} get an invitation to a meeting.`,
  holdHearing: ({ participant }) => `In the meeting you tell your story. So does ${participant.the}.`,
  issueRuling: ({ committee }) => `${capital(committee.the)} gives a ruling. You get it on paper.`,
  issueAnswer: ({ matter }) => `You get an answer to your ${matter.one}.`,
  recommend: ({ matter }) =>
    `Sometimes there is a general advice as well. It should keep such ${matter.many} from coming again.`,
  decideOnAdvice: ({ participant }) => `The board of ${participant.the} decides what it does with the advice.`,
  decideOnMeasures: ({ participant }) =>
    `${capital(participant.the)} looks whether something must change, so that this does not happen again.`,
  makeCommitment: ({ participant }) => `Does ${participant.the} promise you something? Then it says by which day.`,
  confirmCommitment: () => 'You tell whether it was really done.',
  evaluateMeasure: () => 'Later somebody checks whether the improvement helped.',
  reportToBoardMember: ({ matter }) => `A supervisor hears of your ${matter.one} and of the answer.`,
  putOnAgenda: ({ matter }) => `That supervisor can bring your ${matter.one} before the board.`,
  withdraw: ({ matter }) => `Do you want to stop? Then you can take your ${matter.one} back.`,
  settle: () => 'Is it solved? Then the treatment stops.',
  discontinue: () => 'Sometimes the treatment must stop on the way. You then hear why.',
  reopen: () => 'Sometimes a case is opened again later.',
  closeCase: () => 'At the end your file is closed.',
};
