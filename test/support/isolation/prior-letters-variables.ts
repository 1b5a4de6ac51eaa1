import fc from 'fast-check';
import { type RootFieldVariables } from './root-field-variables.js';

const language = fc.constantFrom('nl', 'en');
// None can be a code: guesses are counted and slowed down. That codes of others find nothing is tested with the letters themselves.
const code = fc.constantFrom('AAAA-AAAA-AAAAA', 'short', '');

/** Letters before filing. */
export const priorLettersVariables: RootFieldVariables = {
  'Query.priorLetterOptions': ({ word }) => fc.record({ participant: word, language }),
  'Query.priorLetter': () => fc.record({ code }),
  // Never a letter that is written: anybody may write one anywhere, as anybody may file.
  'Mutation.writePriorLetter': ({ clientKey, word }) =>
    fc.record({
      input: fc.record({
        clientKey,
        participant: word,
        priorStep: word,
        description: fc.constant('Our own words.'),
        writer: fc.constantFrom({ name: 'Somebody Else' }, { phone: '06 00000000' }),
        language,
        delivery: fc.constantFrom('byEmail', 'printed'),
        draft: fc.constantFrom('{}', 'no form'),
      }),
    }),
  'Mutation.endPriorLetter': ({ clientKey }) => fc.record({ input: fc.record({ clientKey, code }) }),
};
