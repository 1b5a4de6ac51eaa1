import { useAsk } from '../api/use-ask.js';
import { type Contact } from './contact-lines.js';
import { addressDocument } from './frame.graphql.js';

/** How to reach the committee; nothing until it is known. */
export function useContact(): { contact: Contact | undefined; website: string | undefined } {
  const committee = useAsk(addressDocument, {}).data?.committee;
  return {
    contact: committee && { postalAddress: committee.postalAddress, ...committee.contact },
    website: committee?.website ?? undefined,
  };
}
