import { type ReactNode } from 'react';
import { useAsk } from '../api/use-ask.js';
import { useTenantHost } from '../host/host-context.js';
import { useWords } from '../texts/use-words.js';
import { addressDocument } from './frame.graphql.js';

/** How to reach the committee without a screen. */
export function Footer(): ReactNode {
  const { t } = useWords();
  const host = useTenantHost();
  const committee = useAsk(addressDocument, {}).data?.committee;
  const address = committee?.postalAddress ?? [];
  return (
    <footer className="wh-footer">
      <div className="wh-footer__bar">
        <div>
          <p className="wh-footer__name">{address.length > 0 ? t('footer.write') : host.name}</p>
          <address className="wh-footer__address">
            {address.map((line) => (
              <span key={line}>{line}</span>
            ))}
          </address>
        </div>
        <ul className="wh-footer__links">
          {committee?.website ? (
            <li>
              <a href={committee.website}>{t('footer.website')}</a>
            </li>
          ) : null}
          <li>
            <a href={host.platformAddress}>{t('footer.allCommittees')}</a>
          </li>
        </ul>
        <p className="wh-footer__note">{t('footer.platform')}</p>
      </div>
    </footer>
  );
}
