import { treatments, verdicts } from './vocabulary-outcomes.js';
import { committeeRoles, organisationRoles } from './vocabulary-roles.js';
import type { StepDescription } from './vocabulary-step.js';

const staff = [...committeeRoles, ...organisationRoles] as const;
const parties = ['complainant', 'participantContact', 'employee', 'board'] as const;

/** Steps about time, the panel and the hearing. */
export const treatmentSteps = {
  hold: {
    means: 'The case is held for one of the reasons of the regulation; which clocks stop stands with the reason.',
    produces: ['caseHeld'],
    roles: staff,
    inputs: ['reason', 'wakeUpOn', 'motivationId'],
  },
  resume: {
    means: 'The case goes on where it was held.',
    produces: ['caseResumed'],
    roles: [...staff, 'system'],
    inputs: [],
    after: ['hold', 'recordAgreement'],
  },
  extendTerm: {
    means: 'A term gets longer, within what the regulation allows.',
    produces: ['termExtended'],
    roles: staff,
    inputs: ['term', 'extendBy', 'until', 'reason', 'motivationId'],
  },
  chooseTreatment: {
    means: 'It is decided how the complaint is treated.',
    produces: ['treatmentChosen'],
    roles: staff,
    inputs: ['outcome', 'motivationId'],
    outcomes: treatments,
  },
  composePanel: {
    means: 'The members who sit in this case are chosen, seat by seat.',
    produces: ['panelComposed'],
    roles: committeeRoles,
    inputs: ['seats'],
  },
  recuse: {
    means: 'A member steps back from the case, and loses access at once.',
    produces: ['memberRecused'],
    roles: committeeRoles,
    inputs: ['seat', 'motivationId'],
    after: ['composePanel'],
  },
  challenge: {
    means: 'A party asks that a member does not sit in the case.',
    produces: ['challengeMade'],
    roles: parties,
    inputs: ['seat', 'contentId'],
    after: ['composePanel'],
  },
  decideOnChallenge: {
    means: 'The others decide on a challenge.',
    produces: ['challengeDecided'],
    roles: committeeRoles,
    inputs: ['outcome', 'motivationId'],
    outcomes: verdicts,
    after: ['challenge'],
  },
  planHearing: {
    means: 'Both sides are invited to a hearing on a day.',
    produces: ['hearingPlanned'],
    roles: committeeRoles,
    inputs: ['hearingOn', 'startsAt', 'place', 'publicity', 'contentId', 'motivationId'],
  },
  announcePerson: {
    means: 'A party names somebody who can contribute at the hearing.',
    produces: ['personAnnounced'],
    roles: [...parties, 'secretary'],
    inputs: ['personId', 'capacity'],
  },
  admitPerson: {
    means: 'It is decided whether that person may be at the hearing.',
    produces: ['personAdmitted'],
    roles: committeeRoles,
    inputs: ['personId', 'admitted', 'motivationId'],
    after: ['announcePerson'],
  },
  holdHearing: {
    means: 'The hearing takes place.',
    produces: ['hearingHeld'],
    roles: committeeRoles,
    inputs: ['sides', 'present', 'contentId'],
    after: ['planHearing'],
  },
  closeInvestigation: {
    means: 'The committee knows enough and closes its investigation.',
    produces: ['investigationClosed'],
    roles: committeeRoles,
    inputs: [],
  },
  deliberate: {
    means: 'The members who sit in the case deliberate, behind closed doors.',
    produces: ['deliberationHeld'],
    roles: committeeRoles,
    inputs: ['present'],
  },
} as const satisfies Record<string, StepDescription>;
