import { agreementOutcomes, offerOutcomes, pieceOutcomes } from './vocabulary-outcomes.js';
import { committeeRoles, organisationRoles } from './vocabulary-roles.js';
import type { StepDescription } from './vocabulary-step.js';

const staff = [...committeeRoles, ...organisationRoles] as const;
const responding = [...organisationRoles, 'employee', 'secretary'] as const;

/** Steps in which both sides speak on paper, and in which they may come to terms. */
export const responseSteps = {
  requestResponse: {
    means: 'The respondent is asked for a response.',
    produces: ['responseRequested'],
    roles: staff,
    inputs: [],
  },
  requestMoreTime: {
    means: 'The respondent or the complainant asks for more time.',
    produces: ['moreTimeRequested'],
    roles: ['complainant', ...responding],
    inputs: ['term', 'until', 'contentId'],
  },
  submitResponse: {
    means: 'The respondent answers the complaint.',
    produces: ['responseSubmitted'],
    roles: responding,
    inputs: ['contentId'],
  },
  submitReply: {
    means: 'The complainant reacts to the response, or the respondent to that.',
    produces: ['replySubmitted'],
    roles: ['complainant', ...responding],
    inputs: ['contentId', 'side'],
    after: ['submitResponse'],
  },
  submitPiece: {
    means: 'Somebody lays a piece before the committee.',
    produces: ['pieceSubmitted'],
    roles: ['complainant', ...responding, 'chair', 'member'],
    inputs: ['contentId', 'confidential', 'side'],
  },
  decideOnPiece: {
    means: 'It is decided whether a piece is kept from the other side, or blacked out.',
    produces: ['pieceDecided'],
    roles: staff,
    inputs: ['pieceId', 'outcome', 'motivationId', 'redactionId'],
    outcomes: pieceOutcomes,
    after: ['submitPiece', 'submitResponse', 'submitReply'],
  },
  investigate: {
    means: 'The committee orders an investigation: a visit, an expert, further papers. The result comes in as a piece.',
    produces: ['investigationOrdered'],
    roles: staff,
    inputs: ['means', 'motivationId'],
  },
  proposeMediation: {
    means: 'Both sides are asked whether they want to try to solve it together.',
    produces: ['mediationProposed'],
    roles: staff,
    inputs: [],
  },
  recordAgreement: {
    means: 'What both sides agreed is written down and confirmed.',
    produces: ['agreementRecorded'],
    roles: staff,
    inputs: ['outcome', 'contentId', 'commitments', 'reason', 'wakeUpOn'],
    outcomes: agreementOutcomes,
  },
  offerCompensation: {
    means: 'The participant offers a compensation.',
    produces: ['compensationOffered'],
    roles: organisationRoles,
    inputs: ['contentId'],
  },
  answerOffer: {
    means: 'The complainant accepts or declines the compensation.',
    produces: ['offerAnswered'],
    roles: ['complainant', 'secretary'],
    inputs: ['outcome'],
    outcomes: offerOutcomes,
    after: ['offerCompensation'],
  },
} as const satisfies Record<string, StepDescription>;
