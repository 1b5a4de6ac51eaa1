import fc from 'fast-check';
import { type ForeignValues } from './foreign-values.js';
import { type RootFieldVariables } from './root-field-variables.js';

type Variables = fc.Arbitrary<Record<string, unknown>>;
type Fields = Record<string, fc.Arbitrary<unknown>>;

const text = fc.constant('Our own words.');
const seat = fc.constantFrom('chair', 'member', 'renters');

/** Who sits, what members declare, and how they leave a panel. */
export const panelsVariables: RootFieldVariables = {
  'Mutation.composePanel': (values) =>
    act(
      values,
      { seats: fc.array(fc.record({ seat, personId: values.id }), { minLength: 1, maxLength: 2 }) },
      { motivation: text },
    ),
  'Mutation.declareInterests': (values) =>
    act(values, { kind: fc.constantFrom('nothing', 'household', 'other') }, { note: text }),
  'Mutation.recuse': (values) => act(values, { seat }, { decidedBy: people(values), motivation: text }),
  'Mutation.challenge': (values) => act(values, { seat, text }),
  'Mutation.decideOnChallenge': (values) =>
    act(values, { outcome: fc.constantFrom('upheld', 'rejected'), decidedBy: people(values) }, { motivation: text }),
  'Mutation.decideOnSecretary': (values) =>
    act(values, { personId: values.id, place: fc.constantFrom('disclosed', 'deputy'), motivation: text }),
};

function people({ id }: ForeignValues): fc.Arbitrary<unknown> {
  return fc.uniqueArray(id, { minLength: 1, maxLength: 2 });
}

function act({ clientKey, id }: ForeignValues, required: Fields, optional: Fields = {}): Variables {
  const version = { expectedVersion: fc.integer({ min: 1, max: 6 }) };
  const always = { clientKey, caseId: id, ...version, ...required };
  return fc.record({
    input: fc.record({ ...always, ...optional }, { requiredKeys: Object.keys(always) as never[] }),
  });
}
