import {
  boardDecisions,
  commitmentOutcomes,
  findings,
  measureDecisions,
  measureOutcomes,
} from './vocabulary-outcomes.js';
import { committeeRoles, organisationRoles } from './vocabulary-roles.js';
import type { StepDescription } from './vocabulary-step.js';

const staff = [...committeeRoles, ...organisationRoles] as const;
const answerInputs = ['outcome', 'points', 'contentId', 'parts'] as const;
const outcomeInputs = [...answerInputs, 'agreedBy'] as const;

/** Steps that decide, and what comes after: the board's decision, commitments, measures. */
export const outcomeSteps = {
  issueAdvice: {
    means: 'The committee gives its advice, with a finding per complaint point.',
    produces: ['adviceIssued'],
    roles: committeeRoles,
    inputs: outcomeInputs,
    outcomes: findings,
  },
  issueRuling: {
    means: 'The committee gives a ruling, which holds without a decision of somebody else.',
    produces: ['rulingIssued'],
    roles: committeeRoles,
    inputs: outcomeInputs,
    outcomes: findings,
  },
  issueAnswer: {
    means: 'Who treats the complaint inside the organisation answers it.',
    produces: ['answerIssued'],
    roles: staff,
    inputs: answerInputs,
    outcomes: findings,
  },
  recommend: {
    means: 'A general recommendation, so that complaints like this one do not come again.',
    produces: ['recommendationMade'],
    roles: staff,
    inputs: ['contentId'],
  },
  decideOnAdvice: {
    means: 'The board decides what it does with the advice.',
    produces: ['boardDecisionMade'],
    roles: ['board', 'director', 'participantContact', 'secretary'],
    inputs: ['outcome', 'motivationId', 'contentId', 'commitments'],
    outcomes: boardDecisions,
    after: ['issueAdvice'],
  },
  decideOnMeasures: {
    means: 'It is decided whether the organisation changes how it works, so that this does not happen again.',
    produces: ['measuresDecided'],
    roles: organisationRoles,
    inputs: ['outcome', 'contentId'],
    outcomes: measureDecisions,
  },
  makeCommitment: {
    means: 'The organisation promises something by a day, or takes a measure.',
    produces: ['commitmentMade'],
    roles: [...organisationRoles, 'secretary'],
    inputs: ['commitmentId', 'kind', 'dueOn', 'contentId'],
  },
  confirmCommitment: {
    means: 'The complainant says whether a commitment was kept.',
    produces: ['commitmentConfirmed'],
    roles: ['complainant', 'secretary'],
    inputs: ['commitmentId', 'outcome', 'contentId'],
    outcomes: commitmentOutcomes,
    after: ['makeCommitment', 'recordAgreement', 'decideOnAdvice'],
  },
  evaluateMeasure: {
    means: 'After some time it is judged whether a measure worked.',
    produces: ['measureEvaluated'],
    roles: staff,
    inputs: ['commitmentId', 'outcome', 'contentId'],
    outcomes: measureOutcomes,
  },
  reportToBoardMember: {
    means: 'A member of the supervising board is told of the complaint and the answer.',
    produces: ['boardMemberInformed'],
    roles: [...staff, 'system'],
    inputs: [],
  },
  putOnAgenda: {
    means: 'A member of the supervising board brings the complaint before that board; nobody else has to agree.',
    produces: ['complaintPutOnAgenda'],
    roles: ['boardMember'],
    inputs: [],
    after: ['reportToBoardMember'],
  },
} as const satisfies Record<string, StepDescription>;
