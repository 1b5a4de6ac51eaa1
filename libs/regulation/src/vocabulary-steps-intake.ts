import { admissibilityOutcomes, referralOutcomes, verdicts } from './vocabulary-outcomes.js';
import { committeeRoles, organisationRoles } from './vocabulary-roles.js';
import type { StepDescription } from './vocabulary-step.js';

const staff = [...committeeRoles, ...organisationRoles] as const;

/** Steps from the complaint up to the decision whether it is treated, with the ways to another place and back. */
export const intakeSteps = {
  fileComplaint: {
    means: 'Somebody lays a complaint before the committee. Never refused because of a ground.',
    produces: ['complaintFiled'],
    roles: ['complainant', ...staff],
    inputs: ['facts', 'channel', 'contentId', 'enclosuresId'],
  },
  registerComplaint: {
    means: 'Staff writes down a complaint for somebody who came by, called or wrote on paper.',
    produces: ['complaintFiled'],
    roles: staff,
    inputs: ['facts', 'channel', 'contentId', 'onBehalf'],
  },
  acknowledgeReceipt: {
    means: 'The complainant is told that the complaint came in.',
    produces: ['receiptAcknowledged'],
    roles: [...staff, 'system'],
    inputs: [],
  },
  requestCompletion: {
    means: 'The complainant is asked for what is missing.',
    produces: ['completionRequested'],
    roles: staff,
    inputs: ['missing'],
  },
  completeComplaint: {
    means:
      'The complainant sends what was missing, or what came to be known since the complaint was found too early, or since it came back.',
    produces: ['complaintCompleted'],
    roles: ['complainant', ...staff],
    inputs: ['facts', 'contentId'],
    after: ['requestCompletion', 'decideAdmissibility', 'reportReferral'],
  },
  decideAdmissibility: {
    means: 'It is decided whether the complaint is treated: competence and admissibility apart, per complaint point.',
    produces: ['admissibilityDecided'],
    roles: staff,
    inputs: ['outcome', 'grounds', 'despite', 'judgements', 'points', 'motivationId'],
    outcomes: admissibilityOutcomes,
  },
  referBack: {
    means: 'The complaint goes back to the participant, which had no chance yet to solve it; it stays visible.',
    produces: ['complaintReferredBack'],
    roles: staff,
    inputs: ['motivationId'],
  },
  reportReferral: {
    means: 'It is reported how a referral ended.',
    produces: ['referralReported'],
    roles: ['complainant', ...staff],
    inputs: ['outcome', 'contentId'],
    outcomes: referralOutcomes,
    after: ['referBack', 'forwardComplaint'],
  },
  forwardComplaint: {
    means: 'The complaint is sent on to the body that is competent, and the complainant is told.',
    produces: ['complaintForwarded'],
    roles: staff,
    inputs: ['forum', 'consent', 'motivationId'],
  },
  handOver: {
    means: 'The case file goes to the next committee or body, with the consent of the complainant.',
    produces: ['caseHandedOver'],
    roles: ['complainant', ...staff],
    inputs: ['forum', 'consent'],
  },
  object: {
    means: 'Somebody objects to a decision, or asks that somebody higher looks again.',
    produces: ['objectionMade'],
    roles: ['complainant', 'participantContact', 'employee'],
    inputs: ['contentId'],
  },
  decideOnObjection: {
    means: 'It is decided on an objection; where it is upheld, the earlier decision lapses.',
    produces: ['objectionDecided'],
    roles: staff,
    inputs: ['outcome', 'motivationId'],
    outcomes: verdicts,
    after: ['object'],
  },
} as const satisfies Record<string, StepDescription>;
