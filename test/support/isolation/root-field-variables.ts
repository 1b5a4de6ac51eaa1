import fc from 'fast-check';
import { aComplaint } from '../../builders/a-complaint.js';
import { advicesVariables } from './advices-variables.js';
import { committeePageVariables } from './committee-page-variables.js';
import { earlierAdvicesVariables } from './earlier-advices-variables.js';
import { type ForeignValues } from './foreign-values.js';
import { hearingsVariables } from './hearings-variables.js';
import { intakeVariables } from './intake-variables.js';
import { lettersVariables } from './letters-variables.js';
import { mediationAndTimeVariables } from './mediation-and-time-variables.js';
import { piecesVariables } from './pieces-variables.js';
import { type Intake, sharedDescription } from './marked-committee.js';
import { searchedPeople } from './search-variables.js';
import { membersVariables } from './members-variables.js';
import { messagesVariables } from './messages-variables.js';
import { panelsVariables } from './panels-variables.js';
import { partiesVariables } from './parties-variables.js';
import { priorLettersVariables } from './prior-letters-variables.js';
import { regulationVariables } from './regulation-variables.js';

type Variables = fc.Arbitrary<Record<string, unknown>>;

/** What somebody who is after the rows of others passes to each root field. A new root field needs an entry here. */
export type RootFieldVariables = Readonly<Record<string, (values: ForeignValues, own: Intake) => Variables>>;

const language = fc.constantFrom('nl', 'en');
const day = fc.constantFrom('2026-03-01', '2026-03-02', '2026-03-03', '1999-12-31');
const stage = fc.constantFrom('filed', 'admitted', 'awaitingResponse', 'responded', 'refused', 'waiting');
const outcome = fc.constantFrom('admitted', 'refused', 'notYet');
const subject = fc.constantFrom('repair', 'rent', 'allocation', 'other');

export const rootFieldVariables: RootFieldVariables = {
  ...advicesVariables,
  ...committeePageVariables,
  ...earlierAdvicesVariables,
  ...membersVariables,
  ...messagesVariables,
  ...panelsVariables,
  ...partiesVariables,
  ...hearingsVariables,
  ...intakeVariables,
  ...lettersVariables,
  ...mediationAndTimeVariables,
  ...piecesVariables,
  ...priorLettersVariables,
  ...regulationVariables,
  'Query.viewer': () => fc.constant({}),
  'Query.committee': () => fc.record({ language }),
  'Query.outbox': () => fc.record({ first: fc.integer({ min: -5, max: 200 }) }),
  'Query.case': ({ id }) => fc.record({ id }),
  'Query.cases': (values) =>
    fc
      .tuple(
        values.place,
        fc.record({ first: fc.integer({ min: 1, max: 100 }), filter: filterOf(values) }, { requiredKeys: [] }),
      )
      .map(([place, narrowed]) => ({ ...place, ...narrowed })),
  'Query.intakeCheck': (values) => fc.record({ answers: answersOf(values), language }),
  'Mutation.fileComplaint': (values, own) =>
    fc.record({ input: fc.tuple(answersOf(values), values.clientKey, fc.boolean()).map(complaintFrom(own)) }),
  'Mutation.acknowledgeReceipt': (values) => fc.record({ input: stepOf(values) }),
  'Mutation.decideAdmissibility': (values) =>
    fc.record({
      input: stepOf(values, {
        outcome,
        grounds: fc.array(values.word, { maxLength: 2 }),
        despite: fc.array(values.word, { maxLength: 2 }),
        motivation: fc.constant('Our own reasons.'),
      }),
    }),
  'Mutation.requestResponse': (values) => fc.record({ input: stepOf(values) }),
};

function filterOf({ soundId, number }: ForeignValues): Variables {
  return fc.record(
    {
      participants: fc.array(soundId, { maxLength: 3 }),
      number,
      stages: fc.array(stage, { maxLength: 2 }),
      subjects: fc.array(subject, { maxLength: 2 }),
      overdue: fc.boolean(),
      receivedFrom: day,
      receivedUntil: day,
      ...searchedPeople(),
    },
    { requiredKeys: [] },
  );
}

function answersOf({ word }: ForeignValues): Variables {
  return fc.record(
    {
      participant: word,
      subject,
      earlierAdvice: fc.boolean(),
      priorSteps: fc.array(fc.record({ step: word, form: fc.constant('written') }), { maxLength: 2 }),
      forums: fc.array(fc.record({ forum: word, state: fc.constant('none') }), { maxLength: 2 }),
    },
    { requiredKeys: [] },
  );
}

/** Half of the complaints are sound, and say word for word what others wrote. */
function complaintFrom(own: Intake) {
  return ([answers, clientKey, sound]: [Record<string, unknown>, string, boolean]) =>
    aComplaint({
      ...own,
      ...(sound ? {} : answers),
      clientKey,
      complainant: { name: 'Somebody Else', phone: '06 00000000' },
      complaint: { description: sharedDescription, dissatisfaction: 'It takes too long.' },
    });
}

function stepOf({ clientKey, id }: ForeignValues, more: Record<string, fc.Arbitrary<unknown>> = {}): Variables {
  const version = fc.integer({ min: 1, max: 6 });
  const required = Object.keys(more).filter((name) => name === 'outcome' || name === 'text');
  return fc.record(
    { clientKey, caseId: id, expectedVersion: version, on: day, ...more },
    { requiredKeys: ['clientKey', 'caseId', 'expectedVersion', ...required] as never[] },
  );
}
