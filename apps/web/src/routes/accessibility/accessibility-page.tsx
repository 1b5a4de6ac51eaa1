import { type ReactNode } from 'react';
import { canBeReached, ContactLines } from '../../frame/contact-lines.js';
import { useContact } from '../../frame/use-contact.js';
import { useWords } from '../../texts/use-words.js';
import { Page } from '../../ui/page.js';
import { TextSections } from '../../ui/text-sections.js';

/** The accessibility statement. */
export function AccessibilityPage(): ReactNode {
  const { t } = useWords();
  const { contact } = useContact();
  const reachable = contact !== undefined && canBeReached(contact);
  return (
    <Page title={t('accessibility.title')} lead={<p>{t('accessibility.lead')}</p>}>
      <section>
        <h2>{t('accessibility.reportHeading')}</h2>
        <p>{t(reachable ? 'accessibility.reportText' : 'accessibility.reportNone')}</p>
        {reachable ? <ContactLines contact={contact} /> : null}
      </section>
      <TextSections sections={t('accessibility.sections', { returnObjects: true })} />
    </Page>
  );
}
