import fc from 'fast-check';
import { type ForeignValues } from './foreign-values.js';
import { type RootFieldVariables } from './root-field-variables.js';

type Variables = fc.Arbitrary<Record<string, unknown>>;

const day = fc.constantFrom('2026-03-02', '2026-03-03', '2026-04-01', '1999-12-31');
const text = fc.constant('Our own words.');
const promised = fc.constant([{ kind: 'commitment', dueOn: '2026-05-01', text: 'Our own promise.' }]);
const holdReason = fc.constantFrom('informationAwaited', 'agreementsOnTrial', 'other');

/** The steps about time, mediation, endings, persons and treatment. */
export const mediationAndTimeVariables: RootFieldVariables = {
  'Mutation.hold': (values) => step(values, { reason: holdReason }, { motivation: text, wakeUpOn: day }),
  'Mutation.resume': (values) => step(values),
  'Mutation.extendTerm': (values) =>
    step(values, { term: values.word, extendBy: fc.constant('2 weeks') }, { motivation: text }),
  'Mutation.requestMoreTime': (values) => step(values, { term: values.word }, { text, until: day }),
  'Mutation.recordLapse': (values) => step(values, { term: values.word }),
  'Mutation.proposeMediation': (values) => step(values),
  'Mutation.recordAgreement': (values) =>
    step(
      values,
      { outcome: fc.constantFrom('done', 'held'), text },
      { reason: holdReason, wakeUpOn: day, commitments: promised },
    ),
  'Mutation.confirmCommitment': (values) =>
    step(values, { commitmentId: values.id, done: fc.boolean() }, { note: text }),
  'Mutation.offerCompensation': (values) => step(values, { text }),
  'Mutation.answerOffer': (values) => step(values, { outcome: fc.constantFrom('accepted', 'declined') }),
  'Mutation.agreeToUseMediation': (values) => consent(values),
  'Mutation.takeBackMediationConsent': (values) => consent(values),
  'Mutation.withdraw': (values) => step(values, {}, { text }),
  'Mutation.settle': (values) => step(values, {}, { text }),
  'Mutation.discontinue': (values) =>
    step(values, { motivation: text }, { grounds: fc.uniqueArray(values.word, { maxLength: 2 }) }),
  'Mutation.reopen': (values) => step(values, { motivation: text }),
  'Mutation.closeCase': (values) => step(values, {}, { motivation: text }),
  'Mutation.announcePerson': (values) =>
    step(values, { capacity: fc.constantFrom('witness', 'expert'), name: fc.constant('Somebody Else') }),
  'Mutation.admitPerson': (values) =>
    step(values, { personId: values.id, admitted: fc.boolean() }, { motivation: text }),
  'Mutation.chooseTreatment': (values) =>
    step(values, { outcome: fc.constantFrom('hearing', 'onPaper', 'other') }, { motivation: text }),
  'Mutation.investigate': (values) =>
    step(values, { means: fc.constantFrom('homeVisit', 'other') }, { motivation: text }),
};

type Given = Readonly<Record<string, fc.Arbitrary<unknown>>>;

function step({ clientKey, id }: ForeignValues, needed: Given = {}, more: Given = {}): Variables {
  const always = { clientKey, caseId: id, expectedVersion: fc.integer({ min: 1, max: 6 }), ...needed };
  const input = fc.record({ ...always, on: day, ...more }, { requiredKeys: Object.keys(always) as never[] });
  return fc.record({ input });
}

function consent({ clientKey, id }: ForeignValues): Variables {
  const always = { clientKey, caseId: id, expectedVersion: fc.integer({ min: 1, max: 6 }) };
  const input = fc.record(
    { ...always, side: fc.constantFrom('complainant', 'respondent') },
    { requiredKeys: ['clientKey', 'caseId', 'expectedVersion'] },
  );
  return fc.record({ input });
}
