import { Link } from '@tanstack/react-router';
import { type ReactNode } from 'react';
import { useAsk } from '../../api/use-ask.js';
import { canBeReached, ContactLines } from '../../frame/contact-lines.js';
import { Loaded } from '../../frame/loaded.js';
import { useContact } from '../../frame/use-contact.js';
import { type FrontQuery } from '../../graphql/generated/graphql.js';
import { useTenantHost } from '../../host/host-context.js';
import { useWords } from '../../texts/use-words.js';
import { wordFor } from '../../texts/word-for.js';
import { Page } from '../../ui/page.js';
import { frontDocument } from './front.graphql.js';
import { FrontActions } from './front-actions.js';

/** As many names as can be taken in at a glance; all of them stand on a page of their own. */
const namesAtMost = 6;

/** The committee's own first page: what it is for, the ways on, and how to reach a person. */
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
      <div className="wh-halves">
        <Help />
        {query.data ? <Participants participants={query.data.committee.participants} /> : null}
      </div>
    </Page>
  );
}

function Help(): ReactNode {
  const { t } = useWords();
  const { contact } = useContact();
  const reachable = contact !== undefined && canBeReached(contact);
  return (
    <section className="wh-section" aria-labelledby="help">
      <h2 id="help">{t('front.helpHeading')}</h2>
      <p>{t('front.helpText')}</p>
      {reachable ? (
        <>
          <p>{t('front.helpContact')}</p>
          <ContactLines contact={contact} />
        </>
      ) : null}
      <p>
        <Link to="/paper-form">{t('front.paperForm')}</Link>
      </p>
    </section>
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
      <ul className="wh-names">
        {participants.slice(0, namesAtMost).map((participant) => (
          <li key={participant.id}>{participant.name}</li>
        ))}
      </ul>
      {participants.length > namesAtMost ? (
        <p>
          <Link to="/participants">{t('front.participantsMore')}</Link>
        </p>
      ) : null}
    </section>
  );
}
