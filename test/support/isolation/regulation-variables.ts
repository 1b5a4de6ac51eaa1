import fc from 'fast-check';
import { type RootFieldVariables } from './root-field-variables.js';

const language = fc.constantFrom('nl', 'en');

/** The regulation, in versions that others have and that nobody has. */
export const regulationVariables: RootFieldVariables = {
  'Query.regulation': ({ word }) =>
    fc.record(
      { language, version: fc.oneof(word, fc.constantFrom('2021-07-01', '2024-01-01', 'firstUse', '1999-12-31')) },
      { requiredKeys: ['language'] },
    ),
  'Query.regulationVersions': () => fc.constant({}),
};
