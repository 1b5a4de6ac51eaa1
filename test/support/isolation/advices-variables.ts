import fc from 'fast-check';
import { type ForeignValues } from './foreign-values.js';
import { type RootFieldVariables } from './root-field-variables.js';

type Variables = fc.Arbitrary<Record<string, unknown>>;
type Fields = Record<string, fc.Arbitrary<unknown>>;

const day = fc.constantFrom('2026-03-02', '2026-03-03', '1999-12-31');
const text = fc.constant('Our own words.');
const draft = fc.integer({ min: 1, max: 3 });
const finding = fc.constantFrom('wellFounded', 'unfounded');
const decided = fc.constantFrom('adopted', 'partly', 'deviated');

/** What is deliberated and issued, and what a board decides. */
export const advicesVariables: RootFieldVariables = {
  'Mutation.writeDeliberationNote': (values) => act(values, { text }),
  'Mutation.saveAdviceDraft': (values) =>
    act(
      values,
      { basedOn: fc.integer({ min: 0, max: 3 }) },
      { facts: text, reasoning: text, advice: text, compensation: text, finding, points: found(values) },
    ),
  'Mutation.voteOnDraft': (values) => act(values, { draft, inFavour: fc.boolean() }, { point: values.id }),
  'Mutation.agreeToDraft': (values) => act(values, { draft }, { memberId: values.id }),
  'Mutation.excludeFromDeliberation': (values) =>
    act(values, { personId: values.id, excluded: fc.boolean(), motivation: text }),
  'Mutation.closeInvestigation': (values) => step(values),
  'Mutation.deliberate': (values) => step(values, {}, { present: fc.uniqueArray(values.id, { maxLength: 2 }) }),
  'Mutation.issueAdvice': (values) => step(values, { draft }),
  'Mutation.issueRuling': (values) => step(values, { draft }),
  'Mutation.issueAnswer': (values) => step(values, { text }, { outcome: finding, points: found(values) }),
  'Mutation.recommend': (values) => step(values, { text }),
  'Mutation.decideOnAdvice': (values) =>
    step(
      values,
      { outcome: decided },
      {
        motivation: text,
        text,
        points: fc.array(fc.record({ point: values.id, outcome: decided, motivation: text }), { maxLength: 2 }),
        commitments: fc.constant([{ kind: 'measure', text: 'Our own promise.' }]),
      },
    ),
};

function found({ id }: ForeignValues): fc.Arbitrary<unknown> {
  return fc.array(fc.record({ point: id, finding, reasoning: text }), { maxLength: 2 });
}

function step({ clientKey, id, ...values }: ForeignValues, required: Fields = {}, optional: Fields = {}): Variables {
  const version = { expectedVersion: fc.integer({ min: 1, max: 6 }) };
  return act({ ...values, clientKey, id }, { ...version, ...required }, { on: day, ...optional });
}

function act({ clientKey, id }: ForeignValues, required: Fields, optional: Fields = {}): Variables {
  const always = { clientKey, caseId: id, ...required };
  return fc.record({
    input: fc.record({ ...always, ...optional }, { requiredKeys: Object.keys(always) as never[] }),
  });
}
