import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { useAsk } from '../../api/use-ask.js';
import { Loaded } from '../../frame/loaded.js';
import { type FrontQuery } from '../../graphql/generated/graphql.js';
import { useTenantHost } from '../../host/host-context.js';
import { useWords } from '../../texts/use-words.js';
import { wordFor } from '../../texts/word-for.js';
import { Page } from '../../ui/page.js';
import { frontDocument } from './front.graphql.js';
import { FrontActions } from './front-actions.js';

/** The committee's own first page: what it is for, and the two ways on. */
export function FrontPage(): ReactNode {
  const { t, language } = useWords();
  const query = useAsk(frontDocument, { language });
  const { scheme } = useTenantHost();
  return (
    <Page
      wide
      title={t('front.title')}
      above={<p className="wh-eyebrow">{wordFor(t('kinds', { returnObjects: true }), scheme, t('kinds.other'))}</p>}
      lead={
        <Loaded query={query}>
          {(data) => data.regulation.howItWorks.intro.map((paragraph) => <p key={paragraph}>{paragraph}</p>)}
        </Loaded>
      }
    >
      <FrontActions />
      <section className="wh-section" aria-labelledby="doubt">
        <h2 id="doubt">{t('front.checkHeading')}</h2>
        <p>{t('front.checkText')}</p>
        <p>
          <Link to="/check">{t('front.check')}</Link>
        </p>
      </section>
      {query.data ? <Participants participants={query.data.committee.participants} /> : null}
    </Page>
  );
}

interface ParticipantsProps {
  participants: FrontQuery['committee']['participants'];
}

function Participants({ participants }: ParticipantsProps): ReactNode {
  const { t } = useWords();
  if (participants.length === 0) return null;
  return (
    <section className="wh-section" aria-labelledby="participants">
      <h2 id="participants">{t('front.participants')}</h2>
      <p>{t('front.participantsText', { count: participants.length })}</p>
      <ul className="wh-columns">
        {participants.map((participant) => (
          <li key={participant.id}>{participant.name}</li>
        ))}
      </ul>
    </section>
  );
}
