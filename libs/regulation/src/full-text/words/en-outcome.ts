import { enRecipients, enRoles } from './en-names.js';
import type { nlAftercare, nlOutcome } from './nl-outcome.js';

/** English sentences about what comes out, as far as the public page has none, and what comes after. */
export const enOutcome: typeof nlOutcome = {
  binds: {
    list: 'Who must follow it: {list}.',
    complainant: 'you',
    participant: '{theParticipant}',
    employee: 'the employee',
  },
  findings: {
    none: 'The source has no fixed words for who is right.',
    unknown: 'The source does not say with which words it says who is right.',
  },
  contents: {
    list: 'What stands in it: {list}.',
    facts: 'what happened',
    finding: 'who is right',
    howToSolve: 'how it can be solved',
    reasons: 'why',
    compensation: 'whether you get a compensation',
  },
  generalRecommendation: {
    yes: 'There can be a general advice too.',
    no: 'There is no general advice.',
    unknown: 'The source does not say whether there can be a general advice too.',
  },
  decision: {
    duty: {
      none: 'The board need not take a decision after that.',
      unknown: 'The source does not say whether the board must take a decision after that.',
    },
    reasons: {
      none: 'The board need not say why.',
      unknown: 'The source does not say whether the board must say why.',
    },
    attachesAdvice: {
      yes: 'The advice goes with the decision.',
      no: 'The advice does not go with the decision.',
      unknown: 'The source does not say whether the advice goes with the decision.',
    },
  },
  nextInstance: {
    mention: {
      always: 'That is always told with the outcome.',
      onDeviation: 'That is told with the decision when the advice is not followed.',
      never: 'That need not be told with it.',
      unknown: 'The source does not say whether that must be told with it.',
    },
    whenDecisionStaysOut: {
      yes: 'You can do that too when there is no decision.',
      no: 'You cannot do that as long as there is no decision.',
      unknown: 'The source does not say whether you can do that when there is no decision.',
    },
  },
};

/** Sentences about what happens after the outcome. */
export const enAftercare: typeof nlAftercare = {
  commitments: {
    confirmedByComplainant: {
      yes: 'Was something promised to you? Then you are asked whether it was done.',
      no: 'Was something promised to you? Then you need not say whether it was done.',
      unknown: 'The source does not say whether you are asked if a promise was kept.',
    },
  },
  measures: {
    raisedWith: {
      list: 'Can it be better? Then this is spoken of with: {list}.',
      workingGroup: 'the group for it',
      employee: 'the employee',
      management: 'the management',
    },
    evaluatedAfter: {
      value: 'After {value} it is seen whether it helped.',
      none: 'When it is seen whether it helped is not fixed.',
      unknown: 'The source does not say when it is seen whether it helped.',
    },
    by: { list: 'Who looks at that: {list}.', ...enRoles },
    told: { list: 'Who hears what comes of it: {list}.', ...enRecipients },
  },
  boardMember: {
    told: {
      everyComplaint: 'A member of the supervising board hears of every {matter}.',
      foundedOnly: 'A member of the supervising board hears of it when you are right.',
      everyOutcome: 'A member of the supervising board hears what comes of every {matter}.',
    },
    mayPutOnAgenda: {
      yes: 'That member can bring it before that board alone.',
      no: 'That member cannot bring it before that board alone.',
      unknown: 'The source does not say whether that member can bring it before that board alone.',
    },
  },
};
