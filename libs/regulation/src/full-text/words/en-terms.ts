import { enAfter } from '../../how-it-works/en-after.js';
import { enMoments } from '../../how-it-works/en-moments.js';
import { enAddressees, enOutcomes, enRecipients, enRoles, enStages } from './en-names.js';
import { behind } from './behind.js';
import type { nlHolds, nlTerms } from './nl-terms.js';

/** English sentences about time: how long, for whom, from when, and how it can become longer. */
export const enTerms: typeof nlTerms = {
  after: enAfter,
  within: {
    fatal: '{name}: no later than {length} {after}.',
    norm: '{name}: no later than {length} {after}.',
    request: '{name}: asked within {length} {after}.',
    aim: '{name}: expected around {length} {after}.',
    expectation: '{name}: expected around {length} {after}.',
  },
  notBefore: '{name}: not earlier than {length} {after}.',
  countedBack: '{name}: at least {length} before {day}.',
  on: 'This holds for {value}.',
  start: 'The time begins with this: {value}.',
  afterTerm: 'after this time is over: {value}',
  counting: 'The days are counted in another way here.',
  orAfter: 'Does that not happen? Then the time begins with this: {value}.',
  metBy: 'It is in time when this was done in time: {value}.',
  orMetBy: 'Or when this was done in time: {value}.',
  moment: '{step} ({day})',
  moments: enMoments,
  notExtendable: 'It cannot become longer.',
  standsStillIn: { anyOf: 'The clock stands still when the case stands like this: {list}.', ...enStages },
  extendable: {
    by: { list: 'It can become longer. Who decides that: {list}.', ...enRoles },
    length: {
      value: 'That is at most {value} more.',
      free: 'How much longer is not fixed.',
      unknown: 'The source does not say how much longer.',
    },
    times: {
      value: 'How often it may: {value} times.',
      free: 'How often it may is not fixed.',
      unknown: 'The source does not say how often it may.',
    },
    because: {
      list: 'The reasons for it: {list}.',
      furtherInvestigation: 'more must be found out',
      furtherInformation: 'something is missing',
      mediation: 'it can still be solved together',
      hearing: 'there will be a meeting',
      complexity: 'the case is difficult',
      consultation: 'others must be spoken with',
      absence: 'somebody is not there',
      requestOfParty: 'somebody asks for it',
      other: 'another good reason',
    },
    onRequest: { list: 'It can only be done when somebody asks. Who may ask: {list}.', ...enAddressees },
    told: {
      yes: 'You hear of it before the time is over.',
      no: 'You need not hear of it first.',
      unknown: 'The source does not say whether you hear of it first.',
    },
    withReasons: {
      yes: 'The reasons go with it.',
      no: 'No reasons need to go with it.',
      unknown: 'The source does not say whether reasons must go with it.',
    },
  },
  onLapse: {
    effect: {
      nothing: 'Is it too late? Then nothing follows.',
      opensNextInstance: 'Is it too late? Then you can go on to somebody else.',
      deemedDecision: 'Is it too late? Then that counts as a decision.',
      unknown: 'The source does not say what happens when it is too late.',
    },
    forums: { list: 'You can then go to: {list}.' },
    outcome: behind('It then counts as', enOutcomes),
    to: behind('After it the case stands like this', enStages),
  },
  reminders: {
    before: 'A reminder goes out {value} before the time is over.',
    to: { list: 'It goes to: {list}.', ...enRecipients },
  },
  escalations: {
    late: 'It is told when it is {value} late.',
    to: { list: 'Who is told: {list}.', ...enRecipients },
  },
  deemed: 'With this: {name}. Then {value} is the same as {is}.',
  deemedOther: 'With this: {name}. Then instead of {value} this counts: {is}.',
  plus: '{value} is added to that.',
  channels: {
    list: 'That holds only for what came in like this: {list}.',
    online: 'on line',
    post: 'by letter',
    email: 'by e-mail',
    spoken: 'by word of mouth',
  },
};

/** Sentences about why a case can be put on hold, and what ends that. */
export const enHolds: typeof nlHolds = {
  by: { list: 'Who decides that: {list}.', ...enRoles },
  stops: {
    list: 'This time does not run on then: {list}.',
    unknown: 'The source does not say whether the time runs on then.',
  },
  endsOn: 'It goes on by itself with this: {value}.',
  wakeUp: {
    value: 'After {value} somebody looks at it again.',
    none: 'When somebody looks at it again is not fixed.',
    unknown: 'The source does not say when somebody looks at it again.',
  },
  told: { list: 'Who is told: {list}.', ...enRecipients },
};
