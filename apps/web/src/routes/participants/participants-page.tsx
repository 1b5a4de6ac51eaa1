import { Link } from '@tanstack/react-router';
import { type ReactNode, useState } from 'react';
import { useAsk } from '../../api/use-ask.js';
import { Loaded } from '../../frame/loaded.js';
import { type ParticipantsQuery } from '../../graphql/generated/graphql.js';
import { useTenantHost } from '../../host/host-context.js';
import { useWords } from '../../texts/use-words.js';
import { buttonClass } from '../../ui/button.js';
import { foundIn } from '../../ui/found-in.js';
import { Page } from '../../ui/page.js';
import { SearchField } from '../../ui/search-field.js';
import { participantsDocument } from './participants.graphql.js';

type Participant = ParticipantsQuery['committee']['participants'][number];

/** Below this a list is read faster than searched. */
const searchFrom = 6;

/** About whom people can complain here. */
export function ParticipantsPage(): ReactNode {
  const { t } = useWords();
  const query = useAsk(participantsDocument, {});
  return (
    <Page title={t('participants.title')}>
      <Loaded query={query}>{({ committee }) => <Participants participants={committee.participants} />}</Loaded>
    </Page>
  );
}

function Participants({ participants }: { participants: readonly Participant[] }): ReactNode {
  const { t } = useWords();
  const { shortName: name } = useTenantHost();
  if (participants.length === 0) return <p className="wh-lead">{t('participants.none', { name })}</p>;
  return (
    <>
      <p className="wh-lead">{t('participants.lead', { count: participants.length })}</p>
      {participants.length < searchFrom ? <Names found={participants} /> : <Searched participants={participants} />}
      <section className="wh-section">
        <h2>{t('participants.next')}</h2>
        <Link to="/check" className={buttonClass('primary')}>
          {t('front.check')}
        </Link>
      </section>
    </>
  );
}

function Searched({ participants }: { participants: readonly Participant[] }): ReactNode {
  const { t } = useWords();
  const { platformAddress } = useTenantHost();
  const [typed, setTyped] = useState('');
  const found = participants.filter(({ name }) => foundIn(typed, [name]));
  return (
    <>
      <SearchField
        id="participant"
        label={t('participants.search')}
        hint={t('participants.searchHint')}
        value={typed}
        onChange={setTyped}
      />
      <p className="wh-count" role="status">
        {typed.trim() ? t('participants.found', { count: found.length }) : ''}
      </p>
      <Names found={found} />
      {found.length === 0 ? (
        <p>
          {t('participants.nothing')} <a href={platformAddress}>{t('participants.elsewhere')}</a>
        </p>
      ) : null}
    </>
  );
}

function Names({ found }: { found: readonly Participant[] }): ReactNode {
  if (found.length === 0) return null;
  return (
    <ul className="wh-names">
      {found.map(({ id, name }) => (
        <li key={id}>{name}</li>
      ))}
    </ul>
  );
}
