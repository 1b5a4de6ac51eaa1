import { type ReactNode } from 'react';
import { useAsk } from '../../../api/use-ask.js';
import { type OwnMessagesQuery } from '../../../graphql/generated/graphql.js';
import { useWords } from '../../../texts/use-words.js';
import { Badge } from '../../../ui/badge.js';
import { moment } from '../../../ui/days.js';
import { TypedText } from '../../../ui/prose.js';
import { type Viewer } from '../../../viewer/use-viewer.js';
import { ForParty, OwnPage } from '../components/own-case-frame.js';
import { actsForComplainant, mayAct } from '../overview/asked.js';
import { ownMessagesDocument } from './messages.graphql.js';
import { useReading } from './use-reading.js';
import { WriteMessage } from './write-message.js';
import '../own-case.css';

export type Message = NonNullable<NonNullable<OwnMessagesQuery['case']>['messages']>[number];

/** What the complainant's side and the committee wrote to each other. */
export function MessagesPage(): ReactNode {
  return <ForParty>{(caseId, viewer) => <Messages key={caseId} caseId={caseId} viewer={viewer} />}</ForParty>;
}

function Messages({ caseId, viewer }: { caseId: string; viewer: Viewer }): ReactNode {
  const { t, language } = useWords();
  const query = useAsk(ownMessagesDocument, { id: caseId, language });
  return (
    <OwnPage caseId={caseId} title={t('ownMessages.title')} lead={t('ownMessages.lead')} query={query} keeps>
      {({ messages, steps }) =>
        messages ? (
          <>
            {actsForComplainant(viewer.roles) || mayAct(steps) ? <WriteMessage caseId={caseId} /> : null}
            <Conversation caseId={caseId} messages={messages} />
          </>
        ) : (
          <p>{t('ownMessages.noPart')}</p>
        )
      }
    </OwnPage>
  );
}

function Conversation({ caseId, messages }: { caseId: string; messages: readonly Message[] }): ReactNode {
  const { t } = useWords();
  const fresh = useReading(caseId, messages);
  return (
    <section className="wh-section" aria-labelledby="all">
      <h2 id="all">{t('ownMessages.all')}</h2>
      {messages.length === 0 ? <p>{t('ownMessages.empty')}</p> : null}
      <ol className="wh-own__messages">
        {[...messages].reverse().map((message) => (
          <li key={message.id}>
            <OneMessage message={message} isNew={fresh.has(message.id)} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function OneMessage({ message, isNew }: { message: Message; isNew: boolean }): ReactNode {
  const { t, language } = useWords();
  const { own, from, sentAt, text, conversation, readBy } = message;
  return (
    <article className={own ? 'wh-own__message wh-own__message--own' : 'wh-own__message'}>
      <p className="wh-own__message-head">
        <strong>{own ? t('ownMessages.you') : capitalised(from)}</strong>
        {conversation === 'all' ? `, ${t('ownMessages.toAll')}` : null}
        {isNew ? <Badge tone="warning">{t('ownMessages.isNew')}</Badge> : null}
        <span className="wh-muted">{moment(sentAt, language)}</span>
      </p>
      {text === null ? <p>{t('ownMessages.gone')}</p> : <TypedText>{text}</TypedText>}
      {own ? (
        <p className="wh-muted">
          {readBy.length === 0
            ? t('ownMessages.notRead')
            : readBy
                .map(({ by, since }) => t('ownMessages.readBy', { who: by, moment: moment(since, language) }))
                .join(' ')}
        </p>
      ) : null}
    </article>
  );
}

/** Sides come as they stand in the middle of a sentence: 'secretariaat'. */
function capitalised(side: string): string {
  return side.charAt(0).toUpperCase() + side.slice(1);
}
