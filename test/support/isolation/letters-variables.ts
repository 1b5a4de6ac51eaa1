import fc from 'fast-check';
import { type RootFieldVariables } from './root-field-variables.js';

const day = fc.constantFrom('2026-03-01', '2026-03-02', '1900-01-01', '2199-12-31');

/** Pages of letters, after places at letters and cases of others. */
export const lettersVariables: RootFieldVariables = {
  'Query.lettersDue': ({ soundId }) =>
    fc.record(
      {
        first: fc.integer({ min: 1, max: 100 }),
        after: fc.tuple(day, soundId).map(([on, id]) => Buffer.from(`${on} ${id.toLowerCase()}`).toString('base64url')),
      },
      { requiredKeys: [] },
    ),
};
