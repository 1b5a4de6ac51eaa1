import type { nlFiling } from './nl-filing.js';

/** English sentences about what comes first, what it can be about, and how it comes in. */
export const enFiling: typeof nlFiling = {
  priorStep: {
    form: { written: 'Do that with a letter or an e-mail.', any: 'You may do that in any way.' },
    to: {
      corporation: 'You go to {theParticipant}.',
      contactPerson: 'You go to the person whom you always go to.',
      headOfDepartment: 'You go to the head of the department.',
      employeeConcerned: 'You go to the employee concerned.',
      superior: 'You go to the superior of the employee concerned.',
      manager: 'You go to the manager.',
      director: 'You go to the director.',
      board: 'You go to the board.',
      staffConfidant: 'You go to the colleague who is there for people with a problem.',
      generalMailbox: 'You send an e-mail to the general address.',
      internalProcedure: 'You first send in a {matter} to the organisation itself.',
    },
    optional: { true: 'This is no condition, but it can help.', false: 'This is a condition.' },
    proof: {
      list: 'Send this along: {list}.',
      copyOfAnswer: 'a copy of the answer',
      proofOfFiling: 'something that shows that you did this',
    },
    waivedBy: 'It is not needed when the answer to this is yes: {value}',
  },
  subjects: {
    exclusions: {
      open: 'Something else may be refused as well: what stands here are examples.',
      closed: 'Only what stands here can be refused.',
    },
    handled: 'The source names this: {value}.',
    offered: 'You can also choose this: {value}.',
  },
  intake: {
    languages: {
      list: 'You may write in {list}.',
      any: 'You may write in any language.',
      unknown: 'The source does not say in which language you may write.',
    },
    attachments: {
      yes: 'You may send papers along.',
      no: 'You cannot send papers along.',
      unknown: 'The source does not say whether you may send papers along.',
    },
    anonymous: {
      accepted: 'You need not give your name.',
      refused: 'Without a name your {matter} is not treated.',
      unknown: 'The source does not say what happens when you do not give your name.',
    },
  },
  contact: {
    postalAddress: 'The address for letters: {value}.',
    website: 'The website: {value}',
    email: 'The e-mail address: {value}',
    telephone: 'The telephone number: {value}',
  },
  judgement: { by: 'Who decides that: {value}. The reasons always go with it.' },
};
