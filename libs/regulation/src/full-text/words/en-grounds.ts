import type { nlCases, nlGrounds } from './nl-grounds.js';

/** English sentences about when something is not treated. */
export const enGrounds: typeof nlGrounds = {
  intro: 'This is looked at before the treatment begins, or at the moment that is named.',
  opens: 'Is it earlier than {value} after {day}? Then it is too early.',
  closes: 'Is it later than {value} after {day}? Then it is too late.',
  wait: 'That time begins only {value} later.',
  arises: {
    beforeAdmission: 'This is looked at before the treatment begins.',
    afterAdmission: 'This can happen when the treatment has begun. It stops then.',
    anyTime: 'This can happen at any moment. Has the treatment begun? Then it stops.',
  },
  withoutOption: 'This holds only without this choice: {value}',
  days: {
    priorStep: {
      on: 'the day on which you went or wrote to {to}',
      answeredOn: 'the day on which you got an answer from {to}',
      answerDated: 'the date on the answer of {to}',
      answerBy: 'the day on which the answer of {to} was promised',
    },
    conduct: {
      on: 'the day on which it happened or began',
      endedOn: 'the day on which it ended',
      known: 'the day on which you heard of it',
    },
  },
};

/** How a case is recognised in which a rule holds. */
export const enCases: typeof nlCases = {
  when: 'This holds when it is like this. {value}.',
  unless: 'This does not hold when it is like this. {value}.',
  and: 'And also:',
  or: 'or',
  yesNo: { yes: 'Yes', no: 'No' },
  questions: {
    complainant: 'Who are you?',
    track: 'Which road does the case take?',
    treatment: 'How is the {matter} treated?',
    finding: 'What was found?',
  },
};
