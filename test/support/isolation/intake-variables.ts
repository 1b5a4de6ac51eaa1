import fc from 'fast-check';
import { aComplaint } from '../../builders/a-complaint.js';
import { type ForeignValues } from './foreign-values.js';
import { type Intake, sharedDescription } from './marked-committee.js';
import { type RootFieldVariables } from './root-field-variables.js';

type Variables = fc.Arbitrary<Record<string, unknown>>;
type Given = Readonly<Record<string, fc.Arbitrary<unknown>>>;

const day = fc.constantFrom('2026-03-01', '2026-03-02', '2026-03-03', '1999-12-31');
const text = fc.constant('Our own words.');
const draft = fc.constantFrom('{"subject":"repair"}', '{}', 'no form');
const code = fc.constantFrom('A'.repeat(43), '0'.repeat(43), 'short');
const stepName = fc.constantFrom('object', 'submitResponse', 'decideAdmissibility', 'dance');

/** What comes before a case can be heard: registering, drafts, completion, referral and objection. */
export const intakeVariables: RootFieldVariables = {
  'Query.draft': ({ id }) => fc.record({ code, caseId: id, step: stepName }, { requiredKeys: [] }),
  // Never a new draft of a complaint: anybody may begin one anywhere, as anybody may file.
  'Mutation.saveDraft': ({ clientKey, id }) => {
    const written = { clientKey, content: draft, expectedVersion: fc.nat({ max: 3 }) };
    return fc.record({
      input: fc.oneof(fc.record({ ...written, code }), fc.record({ ...written, caseId: id, step: stepName })),
    });
  },
  'Mutation.discardDraft': ({ clientKey, id }) =>
    fc.record({
      input: fc.record({ clientKey, code, caseId: id, step: stepName }, { requiredKeys: ['clientKey'] }),
    }),
  'Mutation.removeDraftFile': ({ clientKey, id }) => fc.record({ input: fc.record({ clientKey, code, fileId: id }) }),
  'Mutation.registerComplaint': (values, own) => fc.record({ input: registrationOf(values, own) }),
  'Mutation.nameRespondent': ({ clientKey, id, soundId }) =>
    fc.record({
      input: fc.record({
        clientKey,
        caseId: id,
        expectedVersion: fc.integer({ min: 1, max: 6 }),
        employeeId: soundId,
      }),
    }),
  'Mutation.requestCompletion': (values) => step(values, { missing: fc.constant(['period', 'contact']) }),
  'Mutation.completeComplaint': (values) =>
    step(values, {}, { addition: fc.record({ period: text }), complainant: fc.record({ phone: text }) }),
  'Mutation.referBack': (values) => step(values, {}, { motivation: text }),
  'Mutation.reportReferral': (values) =>
    step(values, { outcome: fc.constantFrom('solved', 'returned') }, { feedback: text }),
  'Mutation.forwardComplaint': (values) => step(values, { forum: values.word }, { motivation: text }),
  'Mutation.handOver': (values) => step(values, { forum: values.word, consent: fc.boolean() }),
  'Mutation.object': (values) => step(values, { text }),
  'Mutation.decideOnObjection': (values) =>
    step(values, { outcome: fc.constantFrom('upheld', 'rejected'), motivation: text }),
};

function registrationOf({ clientKey, word }: ForeignValues, own: Intake): Variables {
  return fc
    .record({
      clientKey,
      participant: word,
      sound: fc.boolean(),
      receivedOn: day,
      channel: fc.constantFrom('post', 'spoken'),
    })
    .map(({ sound, participant, ...rest }) => ({
      ...aComplaint({
        ...own,
        ...(sound ? {} : { participant }),
        complainant: { name: 'Somebody Else', phone: '06 00000000' },
        complaint: { description: sharedDescription, dissatisfaction: 'It takes too long.' },
      }),
      ...rest,
    }));
}

function step({ clientKey, id }: ForeignValues, needed: Given = {}, more: Given = {}): Variables {
  const always = { clientKey, caseId: id, expectedVersion: fc.integer({ min: 1, max: 6 }), ...needed };
  const input = fc.record({ ...always, on: day, ...more }, { requiredKeys: Object.keys(always) as never[] });
  return fc.record({ input });
}
