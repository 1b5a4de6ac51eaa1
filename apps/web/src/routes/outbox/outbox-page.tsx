import { type ReactNode } from 'react';
import { useAsk } from '../../api/use-ask.js';
import { ForViewers } from '../../frame/for-viewers.js';
import { Loaded } from '../../frame/loaded.js';
import { type OutboxQuery } from '../../graphql/generated/graphql.js';
import { useWords } from '../../texts/use-words.js';
import { wordFor } from '../../texts/word-for.js';
import { moment } from '../../ui/days.js';
import { Disclosure } from '../../ui/disclosure.js';
import { Facts } from '../../ui/facts.js';
import { Page } from '../../ui/page.js';
import { TypedText } from '../../ui/prose.js';
import { outboxDocument } from './outbox.graphql.js';

/** Demonstration only: the mail that would have left. */
export function OutboxPage(): ReactNode {
  const { t } = useWords();
  return <ForViewers title={t('outbox.title')}>{() => <Mails />}</ForViewers>;
}

function Mails(): ReactNode {
  const { t } = useWords();
  const query = useAsk(outboxDocument, {});
  return (
    <Page title={t('outbox.title')} lead={<p>{t('outbox.intro')}</p>}>
      <Loaded query={query}>
        {({ outbox }) =>
          outbox.length === 0 ? (
            <p>{t('outbox.empty')}</p>
          ) : (
            <ol className="wh-mails">
              {outbox.map((mail) => (
                <Mail key={mail.id} mail={mail} />
              ))}
            </ol>
          )
        }
      </Loaded>
    </Page>
  );
}

function Mail({ mail }: { mail: OutboxQuery['outbox'][number] }): ReactNode {
  const { t, language } = useWords();
  const states = t('outbox.states', { returnObjects: true });
  return (
    <li className="wh-mail">
      <h2 className="wh-mail__subject">{mail.subject}</h2>
      <Facts
        facts={[
          { label: t('outbox.to'), value: mail.to },
          { label: t('outbox.at'), value: moment(mail.queuedAt, language) },
          { label: t('outbox.state'), value: wordFor(states, mail.state, mail.state) },
        ]}
      />
      <Disclosure summary={t('outbox.read')} spoken={`${t('outbox.read')}: ${mail.subject}`}>
        <TypedText>{mail.text}</TypedText>
      </Disclosure>
    </li>
  );
}
