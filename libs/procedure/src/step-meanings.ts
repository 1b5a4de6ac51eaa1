import type { StepName } from '#regulation';
import type { StepMeaning } from './decision.js';
import { acknowledgeReceipt } from './steps/acknowledge-receipt.js';
import { admitPerson } from './steps/admit-person.js';
import { announcePerson } from './steps/announce-person.js';
import { answerOffer } from './steps/answer-offer.js';
import { challenge } from './steps/challenge.js';
import { chooseTreatment } from './steps/choose-treatment.js';
import { closeCase } from './steps/close-case.js';
import { closeInvestigation } from './steps/close-investigation.js';
import { completeComplaint } from './steps/complete-complaint.js';
import { composePanel } from './steps/compose-panel.js';
import { confirmCommitment } from './steps/confirm-commitment.js';
import { decideAdmissibility } from './steps/decide-admissibility.js';
import { decideOnAdvice } from './steps/decide-on-advice.js';
import { decideOnChallenge } from './steps/decide-on-challenge.js';
import { decideOnMeasures } from './steps/decide-on-measures.js';
import { decideOnObjection } from './steps/decide-on-objection.js';
import { decideOnPiece } from './steps/decide-on-piece.js';
import { deliberate } from './steps/deliberate.js';
import { discontinue } from './steps/discontinue.js';
import { evaluateMeasure } from './steps/evaluate-measure.js';
import { extendTerm } from './steps/extend-term.js';
import { fileComplaint } from './steps/file-complaint.js';
import { forwardComplaint } from './steps/forward-complaint.js';
import { handOver } from './steps/hand-over.js';
import { hold } from './steps/hold.js';
import { holdHearing } from './steps/hold-hearing.js';
import { investigate } from './steps/investigate.js';
import { issueAdvice } from './steps/issue-advice.js';
import { issueAnswer } from './steps/issue-answer.js';
import { issueRuling } from './steps/issue-ruling.js';
import { makeCommitment } from './steps/make-commitment.js';
import { object } from './steps/object.js';
import { offerCompensation } from './steps/offer-compensation.js';
import { planHearing } from './steps/plan-hearing.js';
import { proposeMediation } from './steps/propose-mediation.js';
import { putOnAgenda } from './steps/put-on-agenda.js';
import { recommend } from './steps/recommend.js';
import { recordAgreement } from './steps/record-agreement.js';
import { recordLapse } from './steps/record-lapse.js';
import { recuse } from './steps/recuse.js';
import { referBack } from './steps/refer-back.js';
import { registerComplaint } from './steps/register-complaint.js';
import { reopen } from './steps/reopen.js';
import { reportReferral } from './steps/report-referral.js';
import { reportToBoardMember } from './steps/report-to-board-member.js';
import { requestCompletion } from './steps/request-completion.js';
import { requestMoreTime } from './steps/request-more-time.js';
import { requestResponse } from './steps/request-response.js';
import { resume } from './steps/resume.js';
import { settle } from './steps/settle.js';
import { submitPiece } from './steps/submit-piece.js';
import { submitReply } from './steps/submit-reply.js';
import { submitResponse } from './steps/submit-response.js';
import { withdraw } from './steps/withdraw.js';

/** What each step of the platform's vocabulary needs and comes to: one entry per step, in the order of the vocabulary. */
export const stepMeanings: { readonly [Step in StepName]: StepMeaning<Step> } = {
  fileComplaint,
  registerComplaint,
  acknowledgeReceipt,
  requestCompletion,
  completeComplaint,
  decideAdmissibility,
  referBack,
  reportReferral,
  forwardComplaint,
  handOver,
  object,
  decideOnObjection,
  requestResponse,
  requestMoreTime,
  submitResponse,
  submitReply,
  submitPiece,
  decideOnPiece,
  investigate,
  proposeMediation,
  recordAgreement,
  offerCompensation,
  answerOffer,
  hold,
  resume,
  extendTerm,
  chooseTreatment,
  composePanel,
  recuse,
  challenge,
  decideOnChallenge,
  planHearing,
  announcePerson,
  admitPerson,
  holdHearing,
  closeInvestigation,
  deliberate,
  issueAdvice,
  issueRuling,
  issueAnswer,
  recommend,
  decideOnAdvice,
  decideOnMeasures,
  makeCommitment,
  confirmCommitment,
  evaluateMeasure,
  reportToBoardMember,
  putOnAgenda,
  withdraw,
  settle,
  discontinue,
  recordLapse,
  reopen,
  closeCase,
};
