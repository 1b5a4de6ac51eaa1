import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { useTenantHost } from '../host/host-context.js';
import { useWords } from '../texts/use-words.js';
import { canBeReached, ContactLines } from './contact-lines.js';
import { useContact } from './use-contact.js';

/** How to reach a person, and the way to every public page. */
export function Footer(): ReactNode {
  const { t } = useWords();
  const host = useTenantHost();
  const { contact, website } = useContact();
  return (
    <footer className="wh-footer">
      <div className="wh-footer__bar">
        <section aria-labelledby="footer-contact">
          <h2 className="wh-footer__title" id="footer-contact">
            {contact && canBeReached(contact) ? t('footer.contact') : host.name}
          </h2>
          {contact ? <ContactLines contact={contact} /> : null}
          {website ? (
            <p>
              <a href={website}>{t('footer.website')}</a>
            </p>
          ) : null}
        </section>
        <FooterLinks />
        <p className="wh-footer__note">{t('footer.platform')}</p>
      </div>
    </footer>
  );
}

function FooterLinks(): ReactNode {
  const { t } = useWords();
  const { platformAddress } = useTenantHost();
  return (
    <>
      <nav aria-labelledby="footer-about">
        <h2 className="wh-footer__title" id="footer-about">
          {t('footer.about')}
        </h2>
        <ul className="wh-footer__links">
          <FooterLink to="/how-it-works">{t('menu.howItWorks')}</FooterLink>
          <FooterLink to="/regulation">{t('footer.regulation')}</FooterLink>
          <FooterLink to="/participants">{t('menu.participants')}</FooterLink>
          <FooterLink to="/members">{t('footer.members')}</FooterLink>
          <FooterLink to="/annual-reports">{t('footer.annualReports')}</FooterLink>
        </ul>
      </nav>
      <nav aria-labelledby="footer-site">
        <h2 className="wh-footer__title" id="footer-site">
          {t('footer.site')}
        </h2>
        <ul className="wh-footer__links">
          <FooterLink to="/paper-form">{t('footer.paperForm')}</FooterLink>
          <FooterLink to="/privacy">{t('footer.privacy')}</FooterLink>
          <FooterLink to="/accessibility">{t('footer.accessibility')}</FooterLink>
          <li>
            <a href={platformAddress}>{t('footer.allCommittees')}</a>
          </li>
        </ul>
      </nav>
    </>
  );
}

type PublicPath =
  | '/how-it-works'
  | '/regulation'
  | '/participants'
  | '/members'
  | '/annual-reports'
  | '/paper-form'
  | '/privacy'
  | '/accessibility';

function FooterLink({ to, children }: { to: PublicPath; children: ReactNode }): ReactNode {
  return (
    <li>
      <Link to={to}>{children}</Link>
    </li>
  );
}
