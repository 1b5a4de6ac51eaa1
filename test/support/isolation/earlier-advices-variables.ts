import fc from 'fast-check';
import { type ForeignValues } from './foreign-values.js';
import { type RootFieldVariables } from './root-field-variables.js';

type Variables = fc.Arbitrary<Record<string, unknown>>;

const text = fc.constant('Our own words.');
const day = fc.constantFrom('2026-03-02', '1999-12-31', '2199-12-31');

/** Summaries of others: by their ids, by words that stand in those of everybody, and by places in the list. */
export const earlierAdvicesVariables: RootFieldVariables = {
  'Query.earlierAdvices': ({ soundId }) =>
    fc.record(
      { filter: filterOf(), first: fc.integer({ min: 1, max: 100 }), after: placesAt(soundId) },
      { requiredKeys: [] },
    ),
  'Mutation.writeSummary': (values) => act(values, { basedOn: fc.integer({ min: 0, max: 3 }), text }),
  'Mutation.approveSummary': (values) => act(values, { version: fc.integer({ min: 1, max: 3 }) }, { despite: text }),
  'Mutation.withdrawSummary': ({ clientKey, id }) => fc.record({ input: fc.record({ clientKey, summaryId: id }) }),
};

function filterOf(): Variables {
  return fc.record(
    {
      subject: fc.constantFrom('repair', 'rent', 'other'),
      finding: fc.constantFrom('wellFounded', 'unfounded'),
      words: fc.constantFrom('summary', 'the summary of', 'nobody'),
      from: day,
      until: day,
    },
    { requiredKeys: [] },
  );
}

function placesAt(id: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const month = fc.constantFrom('2026-03', '1900-01', '2199-12');
  return fc.tuple(month, id).map(([at, place]) => Buffer.from(`earlier ${at} ${place}`).toString('base64url'));
}

function act(
  { clientKey, id }: ForeignValues,
  required: Record<string, fc.Arbitrary<unknown>>,
  optional: Record<string, fc.Arbitrary<unknown>> = {},
): Variables {
  const always = { clientKey, caseId: id, ...required };
  return fc.record({
    input: fc.record({ ...always, ...optional }, { requiredKeys: Object.keys(always) as never[] }),
  });
}
