import { type ReactNode } from 'react';
import { useAsk } from '../../../api/use-ask.js';
import { canBeReached, ContactLines } from '../../../frame/contact-lines.js';
import { addressDocument } from '../../../frame/frame.graphql.js';
import { useWords } from '../../../texts/use-words.js';

/** How to speak to a person. */
export function ReachUs(): ReactNode {
  const { t } = useWords();
  const committee = useAsk(addressDocument, {}).data?.committee;
  if (!committee) return null;
  const contact = { ...committee.contact, postalAddress: committee.postalAddress };
  if (!canBeReached(contact)) return null;
  return (
    <section className="wh-section">
      <h2>{t('filed.reachHeading')}</h2>
      <p>{t('filed.reachText')}</p>
      <ContactLines contact={contact} />
    </section>
  );
}
