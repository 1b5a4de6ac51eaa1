import { randomUUID } from 'node:crypto';
import { type Answer, type Caller } from '../../support/caller.js';

export interface SeenMessage {
  readonly id: string;
  readonly conversation: string;
  readonly text: string | null;
  readonly from: string;
  readonly own: boolean;
  readonly unread: boolean;
  readonly sentAt: string;
  readonly readBy: readonly { readonly by: string; readonly since: string }[];
}

export interface SeenMessages {
  readonly messages: readonly SeenMessage[] | null;
  readonly unreadMessages: number | null;
}

const fields = `messages(language: en) { id conversation text from own unread sentAt readBy { by since } } unreadMessages`;

/** A message, errors and all. */
export async function asksToSend(
  caller: Caller,
  caseId: string,
  conversation: string,
  text = 'When will it be mended?',
): Promise<Answer<{ sendMessage: { case: { version: number } } }>> {
  const document = 'mutation ($input: SendMessageInput!) { sendMessage(input: $input) { case { version } } }';
  return caller.asks(document, { input: { clientKey: randomUUID(), caseId, conversation, text } });
}

/** A message that arrives, or the test fails. */
export async function sends(caller: Caller, caseId: string, conversation: string, text?: string): Promise<void> {
  const { errors } = await asksToSend(caller, caseId, conversation, text);
  if (errors.length > 0) {
    throw new Error(`The message was refused: ${JSON.stringify(errors)}`);
  }
}

/** The messages of a case as somebody sees them; nothing of a case that is not his to see. */
export async function messagesSeenBy(caller: Caller, id: string): Promise<SeenMessages> {
  const query = `query ($id: ID!) { case(id: $id) { ${fields} } }`;
  const { data } = await caller.asks<{ case: SeenMessages | null }>(query, { id });
  return data?.case ?? { messages: null, unreadMessages: null };
}

/** What somebody reads, in order. */
export async function textsSeenBy(caller: Caller, id: string): Promise<readonly (string | null)[] | null> {
  const { messages } = await messagesSeenBy(caller, id);
  return messages && messages.map(({ text }) => text);
}

/** Somebody read everything up to a message, errors and all. */
export async function asksToMarkRead(caller: Caller, caseId: string, upTo: string): Promise<Answer<object>> {
  const document = `mutation ($input: MarkMessagesReadInput!) { markMessagesRead(input: $input) { case { id } } }`;
  return caller.asks(document, { input: { clientKey: randomUUID(), caseId, upTo } });
}

/** Somebody reads everything there is for him. */
export async function readsAll(caller: Caller, caseId: string): Promise<void> {
  const { messages } = await messagesSeenBy(caller, caseId);
  const { errors } = await asksToMarkRead(caller, caseId, messages?.at(-1)?.id ?? '');
  if (errors.length > 0) {
    throw new Error(`Reading was refused: ${JSON.stringify(errors)}`);
  }
}
