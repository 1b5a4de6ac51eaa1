import { type Condition } from '../condition.js';
import { type Conversation } from '../message-subject.js';
import { may, type Right } from '../right.js';
import { type HelperGrant } from '../words.js';

/** Messages that only one side and the secretariat see, or that everybody in the case sees. */
export const complainantsConversation = within('between the complainant and the secretariat', ['complainant']);
export const complainantsMessages = within('to or from the complainant, or to all', ['complainant', 'all']);
export const respondentsConversation = within('between the respondent and the secretariat', ['respondent']);
export const respondentsMessages = within('to or from the respondent, or to all', ['respondent', 'all']);

/** The complainant's side writes to the secretariat, and reads what was written to all. */
export function messagesOfComplainant(...when: readonly Condition[]): readonly Right[] {
  return [
    may('read', 'Message', { when: [...when, complainantsMessages] }),
    may('sendMessage', 'Message', { when: [...when, complainantsConversation] }),
  ];
}

/** A helper reads and writes what the complainant reads and writes, as far as that was allowed. */
export function messagesOfHelper(...when: readonly Condition[]): readonly Right[] {
  const granted = (grant: HelperGrant, right: Right): Right => ({ ...right, granted: grant });
  const [read, send] = messagesOfComplainant(...when) as readonly [Right, Right];
  return [granted('readContents', read), granted('write', send)];
}

/** The respondent's side likewise, once it knows of the case. */
export function messagesOfRespondent(...when: readonly Condition[]): readonly Right[] {
  return [
    may('read', 'Message', { when: [...when, respondentsMessages] }),
    may('sendMessage', 'Message', { when: [...when, respondentsConversation] }),
  ];
}

/** Whoever keeps the case reads and writes to each side and to all. */
export function messagesOfOffice(...when: readonly Condition[]): readonly Right[] {
  return [may(['read', 'sendMessage'], 'Message', { when })];
}

function within(says: string, conversations: readonly Conversation[]): Condition {
  return { says, holds: () => ({ conversation: { $in: [...conversations] } }) };
}
