import { type ReactNode, useState } from 'react';
import { type PlatformHost } from '../../host/host.js';
import { useHost } from '../../host/host-context.js';
import { useWords } from '../../texts/use-words.js';
import { Button } from '../../ui/button.js';
import { foundIn } from '../../ui/found-in.js';
import { Notice } from '../../ui/notice.js';
import { Page } from '../../ui/page.js';
import { SearchField } from '../../ui/search-field.js';
import { CommitteeCard } from './committee-card.js';

/** The bare host: find the committee by the name of the landlord, or pick one. */
export function LandingPage(): ReactNode {
  const { t } = useWords();
  const host = useHost();
  if (host.kind !== 'platform') return null;
  return (
    <Page wide title={t('landing.title')} lead={<p>{t('landing.intro')}</p>}>
      {host.committees.length === 0 ? <p>{t('landing.empty')}</p> : <Search committees={host.committees} />}
      {host.demonstration ? (
        <Notice title={t('landing.demonstrationTitle')}>
          <p>{t('landing.demonstrationText')}</p>
        </Notice>
      ) : null}
    </Page>
  );
}

function Search({ committees }: { committees: PlatformHost['committees'] }): ReactNode {
  const { t } = useWords();
  const [typed, setTyped] = useState('');
  const found = committees.filter((one) =>
    foundIn(typed, [one.name, one.shortName, one.slug, ...(one.participants ?? [])]),
  );
  return (
    <>
      <SearchField
        id="landlord"
        label={t('landing.search')}
        hint={t('landing.searchHint')}
        value={typed}
        onChange={setTyped}
      />
      <p className="wh-count" role="status">
        {typed.trim() ? t('landing.found', { count: found.length }) : ''}
      </p>
      <h2 className="wh-visually-hidden">{t('landing.listHeading')}</h2>
      <ul className="wh-cards">
        {found.map((committee) => (
          <CommitteeCard key={committee.slug} committee={committee} typed={typed} />
        ))}
      </ul>
      {found.length === 0 ? (
        <>
          <p>{t('landing.nothingFound')}</p>
          <Button kind="secondary" onClick={() => setTyped('')}>
            {t('landing.showAll')}
          </Button>
        </>
      ) : null}
    </>
  );
}
