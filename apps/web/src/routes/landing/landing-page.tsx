import { type ReactNode } from 'react';
import { type PlatformHost } from '../../host/host.js';
import { useWords } from '../../texts/use-words.js';
import { wordFor } from '../../texts/word-for.js';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';

/** The bare host: every committee, with the way to it. */
export function LandingPage({ host }: { host: PlatformHost }): ReactNode {
  const { t } = useWords();
  return (
    <Page wide title={t('landing.title')} lead={<p>{t('landing.intro')}</p>}>
      {host.demonstration ? (
        <Notice title={t('landing.demonstrationTitle')}>
          <p>{t('landing.demonstrationText')}</p>
        </Notice>
      ) : null}
      <h2>{t('landing.listHeading')}</h2>
      {host.committees.length === 0 ? <p>{t('landing.empty')}</p> : null}
      <ul className="wh-cards">
        {host.committees.map((committee) => (
          <CommitteeCard key={committee.slug} committee={committee} />
        ))}
      </ul>
    </Page>
  );
}

function CommitteeCard({ committee }: { committee: PlatformHost['committees'][number] }): ReactNode {
  const { t } = useWords();
  const { name } = committee;
  return (
    <li className="wh-card">
      <p className="wh-card__kind">{wordFor(t('kinds', { returnObjects: true }), committee.kind, t('kinds.other'))}</p>
      <h3 className="wh-card__title">
        <a href={committee.address}>{name}</a>
      </h3>
      <p className="wh-card__address">{hostOf(committee.address)}</p>
      <p className="wh-card__more">
        <a href={pageOf(committee.address, 'how-it-works')} aria-label={t('landing.howItWorksOf', { name })}>
          {t('landing.howItWorks')}
        </a>
      </p>
    </li>
  );
}

function pageOf(address: string, page: string): string {
  return `${address.replace(/\/$/, '')}/${page}`;
}

/** The address as people know it: without the protocol. */
function hostOf(address: string): string {
  return address.replace(/^https?:\/\//, '').replace(/\/$/, '');
}
