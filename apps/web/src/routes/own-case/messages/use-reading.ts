import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { ask } from '../../../api/ask.js';
import { newClientKey } from '../../../api/client-key.js';
import { markMessagesReadDocument, ownMessagesDocument } from './messages.graphql.js';
import { type Message } from './messages-page.js';

/**
 * Tells the committee once that what stands on the screen was read. Answers what was new since this page was opened: it
 * stays marked as new until somebody leaves, or nobody would see which it was.
 */
export function useReading(caseId: string, messages: readonly Message[]): ReadonlySet<string> {
  const queryClient = useQueryClient();
  const [fresh, setFresh] = useState<ReadonlySet<string>>(new Set());
  const unread = messages.filter((message) => message.unread && !fresh.has(message.id)).map(({ id }) => id);
  if (unread.length > 0) setFresh(new Set([...fresh, ...unread]));
  const last = messages.findLast((message) => message.unread)?.id;

  useEffect(() => {
    if (!last) return;
    ask(markMessagesReadDocument, { input: { clientKey: newClientKey(), caseId, upTo: last } })
      .then(() => queryClient.invalidateQueries({ predicate: ({ queryKey }) => queryKey[0] !== messagesKey }))
      // What could not be told now is told at the next opening of this page.
      .catch(() => undefined);
  }, [caseId, last, queryClient]);

  return fresh;
}

const messagesKey = ownMessagesDocument.toString();
