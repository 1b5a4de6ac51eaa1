import { committeeRoles, organisationRoles } from './vocabulary-roles.js';
import type { StepDescription } from './vocabulary-step.js';

const staff = [...committeeRoles, ...organisationRoles] as const;

/** Steps that end a case, and the one that takes it up again. */
export const endingSteps = {
  withdraw: {
    means: 'The complainant takes the complaint back.',
    produces: ['complaintWithdrawn'],
    roles: ['complainant', ...staff],
    inputs: ['contentId'],
  },
  settle: {
    means: 'The complaint is solved, or both sides came to terms.',
    produces: ['caseSettled'],
    roles: ['complainant', ...staff],
    inputs: ['contentId'],
  },
  discontinue: {
    means: 'The treatment stops because of a ground that arose, or was found, after admission.',
    produces: ['caseDiscontinued'],
    roles: staff,
    inputs: ['grounds', 'judgements', 'motivationId'],
  },
  recordLapse: {
    means: 'A term passed and the regulation says what that means: the next instance opens, or an outcome is deemed.',
    produces: ['termLapsed'],
    roles: ['system', ...staff],
    inputs: ['term'],
  },
  reopen: {
    means: 'A case that had ended is taken up again.',
    produces: ['caseReopened'],
    roles: staff,
    inputs: ['motivationId'],
  },
  closeCase: {
    means: 'The file is closed.',
    produces: ['caseClosed'],
    roles: [...staff, 'system'],
    inputs: ['motivationId'],
  },
} as const satisfies Record<string, StepDescription>;
