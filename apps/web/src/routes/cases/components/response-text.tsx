import { type ReactNode } from 'react';
import { useWords } from '../../../texts/use-words.js';
import { plainDay } from '../../../ui/days.js';
import { TypedText } from '../../../ui/prose.js';
import { type CaseDetails } from '../case-types.js';

interface ResponseTextProps {
  response: NonNullable<CaseDetails['response']>;
  name: string;
}

/** What the other side says about it. */
export function ResponseText({ response, name }: ResponseTextProps): ReactNode {
  const { t, language } = useWords();
  return (
    <section className="wh-section" aria-labelledby="response">
      <h2 id="response">{t('casePage.response', { name })}</h2>
      <p className="wh-muted">{t('casePage.responseReceived', { date: plainDay(response.receivedOn, language) })}</p>
      <TypedText>{response.text}</TypedText>
      {response.policy ? (
        <>
          <h3>{t('casePage.policy', { name })}</h3>
          <TypedText>{response.policy}</TypedText>
        </>
      ) : null}
    </section>
  );
}
