import fc from 'fast-check';
import { type RootFieldVariables } from './root-field-variables.js';

const colour = fc.constantFrom('#154273', '#777777', 'red');

/** What a committee says of itself. */
export const committeePageVariables: RootFieldVariables = {
  'Mutation.changeCommitteePage': ({ clientKey }) =>
    fc.record({
      input: fc.record({
        clientKey,
        expectedVersion: fc.integer({ min: 0, max: 3 }),
        contact: fc.record({ phone: fc.constant('030 0000000'), email: fc.constant('office@example.org') }),
        annualReports: fc.constant([]),
        look: fc.record({ brand: colour }),
      }),
    }),
};
