import fc from 'fast-check';
import { type ForeignValues } from './foreign-values.js';
import { type RootFieldVariables } from './root-field-variables.js';

type Variables = fc.Arbitrary<Record<string, unknown>>;

const day = fc.constantFrom('2026-03-02', '2026-03-03', '1999-12-31');
const text = fc.constant('Our own words.');
const title = fc.constant('Our own title');
const side = fc.constantFrom('complainant', 'respondent');

/** What is laid before the committee, and what is done with it. */
export const piecesVariables: RootFieldVariables = {
  'Mutation.submitResponse': (values) => step(values, { text }, { policy: text, files: files(values) }),
  'Mutation.submitReply': (values) => step(values, { text }, { side, files: files(values) }),
  'Mutation.submitPiece': (values) =>
    step(
      values,
      { title },
      { text, files: files(values), confidential: fc.boolean(), side: fc.oneof(side, fc.constant('committee')) },
    ),
  'Mutation.decideOnPiece': (values) =>
    step(
      values,
      { pieceId: values.id, outcome: fc.constantFrom('shared', 'withheld', 'blackedOut') },
      { motivation: text, redaction: fc.record({ title, text, files: files(values) }) },
    ),
  'Mutation.decideOnLatePiece': (values) =>
    act(values, { pieceId: values.id, granted: fc.boolean(), motivation: text }),
  'Mutation.postPieces': (values) =>
    act(values, { pieceIds: fc.array(values.id, { minLength: 1, maxLength: 3 }), postedOn: day }, { side }),
  'Mutation.composeBundle': (values) => act(values),
  'Mutation.joinCases': (values) => act(values, { otherCaseId: values.id }),
  'Mutation.grantPiece': (values) => step(values, { fromCaseId: values.id, pieceId: values.id }),
};

function files({ soundId }: ForeignValues): fc.Arbitrary<string[]> {
  return fc.array(soundId, { maxLength: 2 });
}

function step(
  values: ForeignValues,
  required: Record<string, fc.Arbitrary<unknown>> = {},
  optional: Record<string, fc.Arbitrary<unknown>> = {},
): Variables {
  return act(values, required, { on: day, ...optional });
}

function act(
  { clientKey, id }: ForeignValues,
  required: Record<string, fc.Arbitrary<unknown>> = {},
  optional: Record<string, fc.Arbitrary<unknown>> = {},
): Variables {
  const always = { clientKey, caseId: id, expectedVersion: fc.integer({ min: 1, max: 6 }), ...required };
  const input = fc.record({ ...always, ...optional }, { requiredKeys: Object.keys(always) as never[] });
  return fc.record({ input });
}
