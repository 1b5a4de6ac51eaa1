import fc from 'fast-check';
import { type RootFieldVariables } from './root-field-variables.js';

const conversation = fc.constantFrom('complainant', 'respondent', 'all');

/** Messages, and how far they were read. */
export const messagesVariables: RootFieldVariables = {
  'Mutation.sendMessage': ({ clientKey, id }) =>
    fc.record({ input: fc.record({ clientKey, caseId: id, conversation, text: fc.constant('Our own words.') }) }),
  'Mutation.markMessagesRead': ({ clientKey, id }) =>
    fc.record({ input: fc.record({ clientKey, caseId: id, upTo: id }) }),
};
