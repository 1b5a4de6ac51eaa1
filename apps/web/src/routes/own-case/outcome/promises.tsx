import { type ReactNode, useState } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { plainDay } from '../../../ui/days.js';
import { Notice } from '../../../ui/notice.js';
import { TypedText } from '../../../ui/prose.js';
import { type OwnOutcome } from './outcome-page.js';
import { PromiseAnswer } from './promise-answer.js';

export type OwnPromise = NonNullable<OwnOutcome['commitments']>[number];

/** What was promised, each with its day and how it stands, and two buttons for whoever may say whether it was done. */
export function Promises({ found }: { found: OwnOutcome }): ReactNode {
  const { t } = useWords();
  const promises = found.commitments ?? [];
  if (promises.length === 0) return null;
  const open = found.steps.some((one) => one.step === 'confirmCommitment' && one.open);
  return (
    <section className="wh-section" aria-labelledby="promised">
      <h2 id="promised">{t('ownOutcome.promised')}</h2>
      <ul className="wh-own__promises">
        {promises.map((promise) => (
          <OnePromise key={promise.id} found={found} promise={promise} open={open} />
        ))}
      </ul>
    </section>
  );
}

interface OnePromiseProps {
  found: OwnOutcome;
  promise: OwnPromise;
  open: boolean;
}

function OnePromise({ found, promise, open }: OnePromiseProps): ReactNode {
  const { t, language } = useWords();
  const [told, setTold] = useState(0);
  const { id, text, dueOn, kind } = promise;
  return (
    <li className="wh-own__promise">
      <div id={`promise-${id}`}>
        {text ? <TypedText>{text}</TypedText> : <p>{t(`ownOutcome.promiseElsewhere.${promise.from}`)}</p>}
      </div>
      <p>{dueOn ? t('ownOutcome.promise', { date: plainDay(dueOn, language) }) : t('ownOutcome.promiseNoDay')}</p>
      {told > 0 ? (
        <Notice key={told} tone="good" title={t('ownOutcome.promiseTold')} live takesFocus>
          <p>{t('ownOutcome.promiseToldText', { name: found.participant.name })}</p>
        </Notice>
      ) : null}
      <Standing promise={promise} />
      {open && kind === 'commitment' ? (
        <PromiseAnswer key={promise.status} {...{ found, promise, onDone: () => setTold(told + 1) }} />
      ) : null}
    </li>
  );
}

/** What was said of it, or that its day has passed. Of what lies ahead there is nothing to say. */
function Standing({ promise: { kind, status, statedOn, note } }: { promise: OwnPromise }): ReactNode {
  const { t, language } = useWords();
  if (status === 'open') return null;
  const date = statedOn ? plainDay(statedOn, language) : '';
  const words = kind === 'measure' ? ('measureIs' as const) : ('promiseIs' as const);
  return (
    <>
      <p className="wh-strong">{t(`ownOutcome.${words}.${status}`, { date })}</p>
      {note ? (
        <blockquote className="wh-own__quote">
          <TypedText>{note}</TypedText>
        </blockquote>
      ) : null}
    </>
  );
}
