import { type ReactNode } from 'react';
import { canBeReached, ContactLines } from '../../frame/contact-lines.js';
import { useContact } from '../../frame/use-contact.js';
import { useWords } from '../../texts/use-words.js';
import { Page } from '../../ui/page.js';
import { TextSections } from '../../ui/text-sections.js';

/** What is kept of people, why, who sees it and for how long. */
export function PrivacyPage(): ReactNode {
  const { t } = useWords();
  const { contact } = useContact();
  return (
    <Page title={t('privacy.title')} lead={<p>{t('privacy.lead')}</p>}>
      <TextSections sections={t('privacy.sections', { returnObjects: true })} />
      {contact && canBeReached(contact) ? (
        <section className="wh-section">
          <h2>{t('footer.contact')}</h2>
          <ContactLines contact={contact} />
        </section>
      ) : null}
    </Page>
  );
}
